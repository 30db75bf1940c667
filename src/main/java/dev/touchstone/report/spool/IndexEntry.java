package dev.touchstone.report.spool;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of one piece of the input that is done with.
 *
 * @param articles where the file of articles ends behind it, bytes
 * @param traces where the file of traces ends behind it, bytes
 * @param kind what it gave
 * @param id of an article, by its hash
 * @param mark how far the input was done with
 */
record IndexEntry(long articles, long traces, RecordKind kind, long id, InputMark mark) {
    /** Bytes. */
    static final int SIZE = 64;

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(SIZE)
                .putLong(articles)
                .putLong(traces)
                .putLong(id)
                .putLong(mark.sources())
                .putLong(mark.pieces())
                .putLong(mark.sourcesSum())
                .putLong(mark.piecesSum())
                .putInt(kind.sign());
        return bytes.putInt(sum(bytes.array())).array();
    }

    /** What {@link #bytes} made; null where the bytes are no entry. */
    static @Nullable IndexEntry of(byte[] entry) {
        if (entry.length != SIZE) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(entry);
        long articles = bytes.getLong();
        long traces = bytes.getLong();
        long id = bytes.getLong();
        InputMark mark = new InputMark(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
        Optional<RecordKind> kind = RecordKind.of(bytes.getInt());
        boolean sound = bytes.getInt() == sum(entry) && kind.isPresent();
        return sound ? new IndexEntry(articles, traces, kind.get(), id, mark) : null;
    }

    private static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, SIZE - Integer.BYTES);
        return (int) sum.getValue();
    }
}
