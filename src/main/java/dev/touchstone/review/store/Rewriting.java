package dev.touchstone.review.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * A file that is replaced by another version of itself, whole or not at all. Where its name is a link, what the link leads to is replaced.
 * The other version may be read by those who might read the first, and by nobody before it is one.
 *
 * @param part where the other version is written
 */
record Rewriting(Path file, Path part) implements Closeable {
    private static final String OWN = "rw-------";

    static Rewriting of(Path name) throws IOException {
        Path file = name.toRealPath();
        Rewriting rewriting = new Rewriting(file, part(file));
        Files.deleteIfExists(rewriting.part());
        if (view(file) == null) {
            Files.createFile(rewriting.part());
        } else {
            Files.createFile(
                    rewriting.part(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWN)));
        }
        return rewriting;
    }

    /** Removes what is left of a rewriting that was killed, be the file itself there or not. */
    static void drop(Path name) throws IOException {
        Files.deleteIfExists(part(Files.exists(name) ? name.toRealPath() : name));
    }

    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".forgetting");
    }

    /** The other version takes the name; it is on the disk before it does, and so is the name afterwards. */
    void replace() throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        handOver();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        forceName();
    }

    private void handOver() throws IOException {
        PosixFileAttributeView now = view(part);
        PosixFileAttributeView before = view(file);
        if (now == null || before == null) {
            return;
        }
        PosixFileAttributes rights = before.readAttributes();
        try {
            now.setGroup(rights.group());
            now.setOwner(rights.owner());
        } catch (IOException anothers) {
            // Who does not own the machine cannot give a file away.
        }
        now.setPermissions(rights.permissions());
    }

    private void forceName() {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException unheard) {
            // Not every system lets a folder be opened; there it sees to names itself.
        }
    }

    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }

    /** Nothing stays of a version that did not take the name. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
