package dev.touchstone.report.spool;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** Reads the file of records: length, kind, sum, and then the bytes themselves. For one thread at a time. */
final class SpoolRecords implements Closeable {
    private static final int HEAD = 4 + 1 + 4;

    private final Path path;
    private final RandomAccessFile file;

    SpoolRecords(Path path) throws IOException {
        this.path = path;
        this.file = new RandomAccessFile(path.toFile(), "r");
    }

    /** A record as it stands in the file. */
    static byte[] head(RecordKind kind, byte[] record) {
        return ByteBuffer.allocate(HEAD)
                .putInt(record.length)
                .put(kind.sign())
                .putInt(sum(record))
                .array();
    }

    /** Whether one whole record stands there. */
    boolean isSound(long from, long to) throws IOException {
        if (to - from < HEAD) {
            return false;
        }
        file.seek(from);
        int length = file.readInt();
        file.readByte();
        int sum = file.readInt();
        if (length < 0 || from + HEAD + length != to) {
            return false;
        }
        byte[] record = new byte[length];
        file.readFully(record);
        return sum(record) == sum;
    }

    /** The record at an offset that {@link #read} told. */
    byte[] at(long offset) throws IOException {
        try {
            file.seek(offset);
            int length = file.readInt();
            file.readByte();
            int sum = file.readInt();
            byte[] record = new byte[length];
            file.readFully(record);
            return checked(record, sum, offset);
        } catch (IOException failed) {
            throw SpoolFile.named(path, failed);
        }
    }

    /** Hands over every record up to the end that is given. */
    void read(long end, Visitor visitor) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 18))) {
            long at = 0;
            while (at < end) {
                int length = in.readInt();
                long offset = at;
                RecordKind kind = RecordKind.of(in.readByte()).orElseThrow(() -> damaged(offset));
                int sum = in.readInt();
                if (length < 0 || length > end - at - HEAD) {
                    throw damaged(offset);
                }
                byte[] record = new byte[length];
                in.readFully(record);
                visitor.record(at, kind, checked(record, sum, at));
                at += HEAD + length;
            }
        } catch (EOFException ended) {
            throw SpoolFile.named(path, new IOException("it ends before its time", ended));
        }
    }

    private byte[] checked(byte[] record, int sum, long offset) throws IOException {
        if (sum(record) != sum) {
            throw damaged(offset);
        }
        return record;
    }

    private IOException damaged(long offset) {
        return SpoolFile.named(path, new IOException("it is damaged at byte " + offset));
    }

    private static int sum(byte[] record) {
        CRC32C sum = new CRC32C();
        sum.update(record);
        return (int) sum.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Takes records in their order. */
    @FunctionalInterface
    interface Visitor {
        void record(long offset, RecordKind kind, byte[] record) throws IOException;
    }
}
