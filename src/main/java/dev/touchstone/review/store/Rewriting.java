package dev.touchstone.review.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is replaced by another version of itself, whole or not at all. Where its name is a link, what the link leads to is replaced.
 *
 * @param part where the other version is written
 */
record Rewriting(Path file, Path part) implements Closeable {
    static Rewriting of(Path name) throws IOException {
        Path file = name.toRealPath();
        return new Rewriting(file, file.resolveSibling("." + file.getFileName() + ".forgetting"));
    }

    /** The other version takes the name; it is on the disk before it does. */
    void replace() throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Nothing stays of a version that did not take the name. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
