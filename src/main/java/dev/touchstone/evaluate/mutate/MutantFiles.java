package dev.touchstone.evaluate.mutate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rewritten articles in a folder, one file of JSON Lines for each mutation, in input order. Closing it ends the files. */
public final class MutantFiles implements AutoCloseable {
    private final Path folder;
    private final Map<String, Writer> writers = new LinkedHashMap<>();

    /**
     * Makes the folder.
     *
     * @throws IOException if it cannot be made
     */
    public MutantFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /**
     * Writes one.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Mutant mutant) {
        try {
            String id = mutant.mutation().id();
            Writer writer = writers.get(id);
            if (writer == null) {
                writer = Files.newBufferedWriter(folder.resolve(id + ".jsonl"), StandardCharsets.UTF_8);
                writers.put(id, writer);
            }
            writer.write(mutant.line() + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        for (Writer writer : writers.values()) {
            writer.close();
        }
    }
}
