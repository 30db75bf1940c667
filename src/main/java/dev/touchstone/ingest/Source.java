package dev.touchstone.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One file or stream that holds one article or many.
 *
 * @param name how the caller calls it, for reports and messages; {@code -} is standard input
 * @param id what an article is called that has no name of its own: the path below the argument, with {@code /}
 * @param named whether the caller named this very file; a file that was come across in a folder may turn out to be no article
 * @param opener gives its bytes, packed or not
 */
public record Source(String name, String id, boolean named, Opener opener) implements Found {
    private static final String STANDARD_INPUT = "-";

    /** Opens the bytes of a source; the caller closes them. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens them anew.
         *
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /** Checks that nothing is null. */
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(opener, "opener");
    }

    /** A file that the caller named; its id is its file name. */
    public static Source file(Path path) {
        Path name = path.getFileName();
        return new Source(path.toString(), name == null ? path.toString() : name.toString(), true, opener(path));
    }

    /** Standard input, or any other stream that is read once. */
    public static Source stream(String name, InputStream stream) {
        return new Source(name, name, true, () -> stream);
    }

    static Opener opener(Path path) {
        return () -> Files.newInputStream(path);
    }

    /** Whether it is standard input, which may be written while it is read. */
    boolean isStream() {
        return name.equals(STANDARD_INPUT);
    }
}
