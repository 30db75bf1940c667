package dev.touchstone.review.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that is replaced by another version of itself, whole or not at all. Where its name is a link, what the link leads to is replaced.
 * The other version may be read by those who might read the first, and by nobody before it is one. What somebody else gave the name
 * meanwhile is not replaced.
 *
 * @param part where the other version is written
 * @param version which one is replaced
 */
record Rewriting(Path file, Path part, Version version) implements Closeable {
    private static final String OWN = "rw-------";
    private static final Set<PosixFilePermission> OF_THE_GROUP =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    static Rewriting of(Path name) throws IOException {
        Path file = name.toRealPath();
        Rewriting rewriting = new Rewriting(file, part(file), Version.of(file));
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

    /**
     * The other version takes the name; it is on the disk before it does, and so is the name afterwards.
     *
     * @throws Overtaken if the name leads to something else by now
     */
    void replace() throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        boolean overtaken;
        try {
            handOver();
            overtaken = !Version.of(file).equals(version);
        } catch (NoSuchFileException gone) {
            overtaken = true;
        }
        if (overtaken) {
            throw new Overtaken(file);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        forceName();
    }

    private void handOver() throws IOException {
        PosixFileAttributeView now = view(part);
        PosixFileAttributeView before = view(file);
        if (now != null && before != null) {
            handOver(before, now);
        }
    }

    /** Who does not own the machine cannot give a file away. What a group might do that cannot be kept is nobody's then. */
    static void handOver(PosixFileAttributeView before, PosixFileAttributeView now) throws IOException {
        PosixFileAttributes rights = before.readAttributes();
        Attempts attempts = new Attempts();
        attempts.at(() -> now.setGroup(rights.group()));
        attempts.at(() -> now.setOwner(rights.owner()));
        Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
        kept.addAll(rights.permissions());
        if (!now.readAttributes().group().equals(rights.group())) {
            kept.removeAll(OF_THE_GROUP);
        }
        now.setPermissions(kept);
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

    /** What tells a version of a file from another one that has its name. */
    record Version(@Nullable Object key, long size, FileTime changed) {
        static Version of(Path file) throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Version(now.fileKey(), now.size(), now.lastModifiedTime());
        }
    }

    /** Somebody else gave the name to another file, or took it away, while this version was written. */
    static final class Overtaken extends IOException {
        private static final long serialVersionUID = 1L;

        Overtaken(Path file) {
            super(file + ": somebody else wrote it meanwhile");
        }
    }
}
