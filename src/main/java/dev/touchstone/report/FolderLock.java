package dev.touchstone.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that one program at a time has locked, and that is removed when it is given back. Who waited may then lock a file that has no
 * name any more, while another makes a new one: it counts as taken only where the name leads to what was locked.
 */
final class FolderLock implements Closeable {
    /** Far behind all that is written: where locks are not mere advice, what stands in the file can still be read. */
    private static final long LOCKED = 1L << 40;
    /** Each time another gave it back between a look and a lock. */
    private static final int MOST_TIMES = 100;

    private static final int LONGEST = 200;

    private final Path file;
    private final FileChannel channel;
    /** Open as long as the lock: whoever closes a second channel on a file gives up all that his program has locked of it. */
    private final FileChannel name;

    private FolderLock(Path file, FileChannel channel, FileChannel name) {
        this.file = file;
        this.channel = channel;
        this.name = name;
    }

    /**
     * Nothing where another has it.
     *
     * @param kind what the file says of its holder, with a word that no other file has
     */
    static Optional<FolderLock> take(Path file, String kind) throws IOException {
        for (int i = 0; i < MOST_TIMES; i++) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (tryLock(channel) == null) {
                    channel.close();
                    return Optional.empty();
                }
                byte[] word = (kind + UUID.randomUUID() + "\n").getBytes(StandardCharsets.UTF_8);
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(word));
                Optional<FileChannel> name = named(file, word);
                if (name.isPresent()) {
                    return Optional.of(new FolderLock(file, channel, name.get()));
                }
                channel.close();
            } catch (IOException | RuntimeException failed) {
                channel.close();
                throw failed;
            }
        }
        return Optional.empty();
    }

    /** What the name leads to, where the word stands there. */
    private static Optional<FileChannel> named(Path file, byte[] word) throws IOException {
        FileChannel name;
        try {
            name = FileChannel.open(file, StandardOpenOption.READ);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
        try {
            ByteBuffer read = ByteBuffer.allocate(LONGEST);
            name.read(read);
            if (read.flip().equals(ByteBuffer.wrap(word))) {
                return Optional.of(name);
            }
            name.close();
            return Optional.empty();
        } catch (IOException failed) {
            name.close();
            throw failed;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Whether a holder of that kind has it; also where that cannot be told yet, or nobody has it any more: then it is worth another look. */
    static boolean isOf(Path file, String kind) {
        try {
            String said = Files.readString(file, StandardCharsets.UTF_8);
            return said.isEmpty() || said.startsWith(kind);
        } catch (IOException unread) {
            return !Files.exists(file);
        }
    }

    boolean isHeld() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        try (channel;
                name) {
            if (channel.isOpen()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
