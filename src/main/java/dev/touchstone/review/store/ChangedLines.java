package dev.touchstone.review.store;

import dev.touchstone.report.ReportLine;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A file of lines of which some are changed or go, rewritten whole or not at all. */
final class ChangedLines {
    private static final int MOST_TIMES = 5;

    private ChangedLines() {}

    /**
     * Of a file that others write too: begins again with whatever has the name by then.
     *
     * @param change asked for anew each time
     */
    static void ofLatest(Path file, Supplier<Line> change) throws IOException {
        for (int left = MOST_TIMES; left > 0; left--) {
            try {
                of(file, change.get());
                return;
            } catch (Rewriting.Overtaken | NoSuchFileException another) {
                if (left == 1) {
                    throw another;
                }
            }
        }
    }

    /** Does nothing where there is no such file. */
    static void of(Path file, Line change) throws IOException {
        of(file, change, part -> {});
    }

    /** @param ready told of the changed file before it takes the name */
    static void of(Path file, Line change, Ready ready) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (Rewriting rewriting = Rewriting.of(file)) {
            try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                    BufferedWriter out = Files.newBufferedWriter(rewriting.part(), StandardCharsets.UTF_8)) {
                long number = 1;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    Optional<String> changed = change.of(number++, line);
                    if (changed.isPresent()) {
                        out.write(changed.get());
                        out.write('\n');
                    }
                }
            }
            ready.take(rewriting.part());
            rewriting.replace();
        }
    }

    /**
     * A line understood.
     *
     * @throws IOException if it is not JSON; the message says where, and nothing of what stands there: it goes to a log
     */
    @SuppressWarnings("UnusedException")
    static JsonNode tree(Path file, long number, String line) throws IOException {
        try {
            return ReportLine.read(line);
        } catch (JacksonException quotesIt) {
            throw new IOException(file + ":" + number + ": not JSON");
        }
    }

    /** What becomes of a line; nothing where it goes. */
    @FunctionalInterface
    interface Line {
        Optional<String> of(long number, String line) throws IOException;
    }

    /** Is told of a file. */
    @FunctionalInterface
    interface Ready {
        void take(Path part) throws IOException;
    }
}
