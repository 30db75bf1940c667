package dev.touchstone.report.spool;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the index of a run that has ended too early. */
final class SpoolIndex {
    private final Path path;

    SpoolIndex(Path path) {
        this.path = path;
    }

    /**
     * The number of entries that can be relied upon: up to the last one whose record stands there whole.
     *
     * @param articles the file of articles
     * @param traces the file of traces
     */
    long sound(Path articles, Path traces) throws IOException {
        long articlesEnd = Files.size(articles);
        long tracesEnd = Files.size(traces);
        try (RandomAccessFile index = new RandomAccessFile(path.toFile(), "r");
                SpoolRecords records = new SpoolRecords(articles)) {
            long count = index.length() / IndexEntry.SIZE;
            while (count > 0) {
                IndexEntry entry = at(index, count - 1);
                IndexEntry before = count > 1 ? at(index, count - 2) : null;
                long from = before == null ? 0 : before.articles();
                boolean whole = entry != null
                        && (count == 1 || before != null)
                        && entry.articles() <= articlesEnd
                        && entry.traces() <= tracesEnd
                        && (entry.kind() == RecordKind.SKIPPED || records.isSound(from, entry.articles()));
                if (whole) {
                    return count;
                }
                count--;
            }
            return 0;
        }
    }

    /**
     * Hands over the first entries.
     *
     * @throws IOException if one of them is damaged
     */
    void read(long count, Visitor visitor) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 18)) {
            for (long i = 0; i < count; i++) {
                IndexEntry entry = IndexEntry.of(in.readNBytes(IndexEntry.SIZE));
                if (entry == null) {
                    throw new IOException(path + ": damaged at entry " + (i + 1) + "; the run cannot be gone on with");
                }
                visitor.entry(entry);
            }
        }
    }

    private static @Nullable IndexEntry at(RandomAccessFile index, long number) throws IOException {
        byte[] bytes = new byte[IndexEntry.SIZE];
        index.seek(number * IndexEntry.SIZE);
        index.readFully(bytes);
        return IndexEntry.of(bytes);
    }

    /** Takes entries in their order. */
    @FunctionalInterface
    interface Visitor {
        void entry(IndexEntry entry) throws IOException;
    }
}
