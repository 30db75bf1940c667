package dev.touchstone.review.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a file, each a JSON object, one after the other. */
final class JsonLines implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path file;
    private final @Nullable BufferedReader reader;
    private long number;

    private JsonLines(Path file, @Nullable BufferedReader reader) {
        this.file = file;
        this.reader = reader;
    }

    static JsonLines of(Path file) throws IOException {
        return new JsonLines(file, Files.newBufferedReader(file, StandardCharsets.UTF_8));
    }

    /** Of a file that need not be there. */
    static JsonLines ofPresent(Path file) throws IOException {
        return Files.exists(file) ? of(file) : new JsonLines(file, null);
    }

    /** Number of the line read last, from 1. */
    long number() {
        return number;
    }

    /**
     * The next object.
     *
     * @throws IOException if it cannot be read or is none; the message names file and line, and says nothing of what stands there: that
     *     may be an article's, and the message goes to a terminal or a log
     */
    @SuppressWarnings("UnusedException")
    Optional<JsonNode> next() throws IOException {
        if (reader == null) {
            return Optional.empty();
        }
        String line;
        try {
            line = reader.readLine();
        } catch (CharacterCodingException broken) {
            throw new IOException(file + ": not UTF-8 behind line " + number, broken);
        }
        if (line == null) {
            return Optional.empty();
        }
        number++;
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node.isObject()) {
                return Optional.of(node);
            }
        } catch (JacksonException quotesIt) {
            throw new IOException(place() + ": not JSON");
        }
        throw new IOException(place() + ": not a JSON object");
    }

    String place() {
        return file + ":" + number;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
