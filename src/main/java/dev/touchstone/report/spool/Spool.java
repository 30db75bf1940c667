package dev.touchstone.report.spool;

import dev.touchstone.assess.JudgedArticle;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/**
 * What a run has judged, on disk until the report is made of it. Whatever ends the run, all that was {@link #passed} and had
 * reached the disk is there when it goes on. Two files grow, of records and of traces, and then the index, an entry for each
 * piece of the input, so that an entry never tells of something that is not there. For one thread at a time.
 */
public final class Spool implements Closeable {
    private static final long FLUSH_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long FORCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Path folder;
    private final SpoolFile articles;
    private final SpoolFile traces;
    private final SpoolFile index;
    private SpoolState state;
    private RecordKind pending = RecordKind.SKIPPED;
    private long flushed = System.nanoTime();
    private long forced = flushed;

    private Spool(Path folder, SpoolState state) throws IOException {
        this.folder = folder;
        this.state = state;
        this.articles = SpoolFile.at(SpoolFiles.ARTICLES.in(folder), state.articlesEnd());
        this.traces = SpoolFile.at(SpoolFiles.TRACES.in(folder), state.tracesEnd());
        this.index = SpoolFile.at(SpoolFiles.INDEX.in(folder), state.entries() * IndexEntry.SIZE);
    }

    /** Begins anew; of what stood in the folder nothing remains. */
    public static Spool begin(Path folder, RunConditions conditions) throws IOException {
        drop(folder);
        Files.createDirectories(folder);
        Spool spool = new Spool(folder, SpoolState.EMPTY);
        conditions.write(folder);
        return spool;
    }

    /**
     * Goes on with a run.
     *
     * @throws IOException if it was a run under other conditions or is damaged; the message can be shown
     */
    public static Spool goOn(Path folder, RunConditions conditions) throws IOException {
        RunConditions.read(folder).check(conditions);
        return new Spool(folder, SpoolState.of(folder));
    }

    /** Whether the folder holds a run that has begun. */
    public static boolean isIn(Path folder) {
        return Files.exists(RunConditions.file(folder));
    }

    /** An article as it is kept; for any number of threads. */
    public static byte[] record(JudgedArticle judged) {
        return ArticleRecord.of(judged);
    }

    /**
     * Keeps an article.
     *
     * @param record as {@link #record} makes it
     * @param trace by which it may be looked at again with all others
     */
    public void article(byte[] record, byte[] trace) throws IOException {
        append(RecordKind.ARTICLE, record);
        traces.append(ByteBuffer.allocate(Integer.BYTES).putInt(trace.length).array());
        traces.append(trace);
    }

    /** Keeps an input that could not be read, and why, and whether a part of it was. */
    public void unread(String input, String reason, boolean inPart) throws IOException {
        RecordBytes bytes = new RecordBytes();
        bytes.string(input);
        bytes.string(reason);
        bytes.b(inPart ? 1 : 0);
        append(RecordKind.UNREAD, bytes.done());
    }

    private void append(RecordKind kind, byte[] record) throws IOException {
        articles.append(SpoolRecords.head(kind, record));
        articles.append(record);
        pending = kind;
    }

    /**
     * A piece of the input is done with; what was kept since the last one belongs to it.
     *
     * @param id hash of an article's id
     */
    public void passed(InputMark mark, long id) throws IOException {
        IndexEntry entry = new IndexEntry(articles.length(), traces.length(), pending, id, mark);
        index.append(entry.bytes());
        state = state.with(entry);
        pending = RecordKind.SKIPPED;
        long now = System.nanoTime();
        if (now - flushed >= FLUSH_NANOS) {
            flush();
            flushed = now;
            if (now - forced >= FORCE_NANOS) {
                force();
                forced = System.nanoTime();
            }
        }
    }

    /** Nothing more comes: all of the input is judged. */
    public void judged() throws IOException {
        flush();
        force();
        SpoolFile done = SpoolFile.at(SpoolFiles.JUDGED.in(folder), 0);
        done.force();
        done.close();
    }

    /** Whether {@link #judged} was said, in this run or in the one that is gone on with. */
    public boolean isJudged() {
        return Files.exists(SpoolFiles.JUDGED.in(folder));
    }

    /** Writes out what waits, the index last. */
    public void flush() throws IOException {
        articles.flush();
        traces.flush();
        index.flush();
    }

    private void force() throws IOException {
        articles.force();
        traces.force();
        index.force();
    }

    /** How far it has come. */
    public SpoolState state() {
        return state;
    }

    /** Hands over the hashes of the ids of all articles. */
    public void ids(LongConsumer sink) throws IOException {
        new SpoolIndex(SpoolFiles.INDEX.in(folder)).read(state.entries(), entry -> {
            if (entry.kind() == RecordKind.ARTICLE) {
                sink.accept(entry.id());
            }
        });
    }

    /** Hands over everything that was kept, in the order of the input. */
    public void read(Reading reading) throws IOException {
        flush();
        try (SpoolRecords records = new SpoolRecords(SpoolFiles.ARTICLES.in(folder))) {
            records.read(articles.length(), (offset, kind, record) -> {
                if (kind == RecordKind.ARTICLE) {
                    reading.article(new SpooledArticle(offset, record));
                } else if (kind == RecordKind.UNREAD) {
                    RecordReader input = new RecordReader(record);
                    reading.unread(input.string(), input.string(), input.b() == 1);
                }
            });
        }
    }

    /** Hands over the traces of all articles, in the order of the input. */
    public void readTraces(TraceReading reading) throws IOException {
        flush();
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(Files.newInputStream(SpoolFiles.TRACES.in(folder)), 1 << 18))) {
            long number = 0;
            for (long at = 0; at < traces.length(); number++) {
                byte[] trace = new byte[in.readInt()];
                in.readFully(trace);
                reading.trace(number, trace);
                at += Integer.BYTES + trace.length;
            }
        }
    }

    /** Opens the articles for being read anew, one here and one there. */
    public SpooledArticles again() throws IOException {
        flush();
        return new SpooledArticles(new SpoolRecords(SpoolFiles.ARTICLES.in(folder)));
    }

    /** Takes the files of a run away; the one by which it is known goes first. */
    public static void drop(Path folder) throws IOException {
        Files.deleteIfExists(RunConditions.file(folder));
        for (SpoolFiles file : SpoolFiles.values()) {
            Files.deleteIfExists(file.in(folder));
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public void close() throws IOException {
        try (articles;
                traces;
                index) {
            // All three, whatever goes wrong with one.
        }
    }

    /** Takes what was kept. */
    public interface Reading {
        /** The next is an article. */
        void article(SpooledArticle article) throws IOException;

        /** The next is an input that could not be read, and why, and whether a part of it was. */
        void unread(String input, String reason, boolean inPart) throws IOException;
    }

    /** Takes traces. */
    @FunctionalInterface
    public interface TraceReading {
        /** The trace of an article, by its place among all, from 0. */
        void trace(long number, byte[] trace) throws IOException;
    }
}
