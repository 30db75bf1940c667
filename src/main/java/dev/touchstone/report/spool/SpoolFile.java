package dev.touchstone.report.spool;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that only grows. What is appended waits in a buffer until it is flushed; what goes wrong names the file. */
final class SpoolFile implements Closeable {
    private final Path path;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
    private long length;
    /** Why nothing more can be written: what comes after a gap would stand in the wrong place. */
    private @Nullable IOException failure;

    private SpoolFile(Path path, FileChannel channel, long length) {
        this.path = path;
        this.channel = channel;
        this.length = length;
    }

    /** Opens the file to go on behind its first bytes; what stands there beyond is dropped. */
    static SpoolFile at(Path path, long length) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.truncate(length);
            channel.position(length);
            return new SpoolFile(path, channel, length);
        } catch (IOException failed) {
            channel.close();
            throw named(path, failed);
        }
    }

    /** Bytes in it, those that wait included. */
    long length() {
        return length;
    }

    void append(byte[] bytes) throws IOException {
        length += bytes.length;
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.remaining()) {
            write(ByteBuffer.wrap(bytes));
        } else {
            buffer.put(bytes);
        }
    }

    void flush() throws IOException {
        buffer.flip();
        write(buffer);
        buffer.clear();
    }

    /** Makes what was flushed outlast a failure of the machine. */
    void force() throws IOException {
        try {
            channel.force(false);
        } catch (IOException failed) {
            throw named(path, failed);
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException failed) {
            failure = named(path, failed);
            throw failure;
        }
    }

    /** The failure with the file's name, which the system does not tell. */
    static IOException named(Path path, IOException failed) {
        if (failed instanceof FileSystemException) {
            return failed;
        }
        FileSystemException named = new FileSystemException(path.toString(), null, failed.getMessage());
        named.initCause(failed);
        return named;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
