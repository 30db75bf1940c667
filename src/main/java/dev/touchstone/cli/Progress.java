package dev.touchstone.cli;

import dev.touchstone.assess.Verdict;
import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.Source;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The line that shows on a terminal how far long work has come, at what rate, and how long it will yet take. */
final class Progress {
    private static final long EVERY_NANOS = 100_000_000L;

    private final Notices notices;
    private final boolean shown;
    private final long total;
    private final AtomicLong read = new AtomicLong();
    private final long start = System.nanoTime();
    private long last = start;
    private long articles;
    private long flagged = ProgressState.UNTOLD;
    private long judgedBefore;
    private long readBefore;

    /**
     * Progress of a run.
     *
     * @param shown whether it is wanted; without a terminal it is not shown all the same
     * @param total bytes that there are to read; 0 where nobody knows
     */
    Progress(Notices notices, boolean shown, long total) {
        this.notices = notices;
        this.shown = shown && notices.isTerminal();
        this.total = total;
    }

    /** Counts the bytes that are read of sources on their way to the sink. */
    Consumer<Found> counting(Consumer<Found> sink) {
        return found -> sink.accept(
                shown && found instanceof Source source
                        ? new Source(
                                source.name(),
                                source.id(),
                                source.named(),
                                () -> new Counted(source.opener().open(), read))
                        : found);
    }

    /** So much was done by a run that is gone on with. */
    void already(long judged, long bytes) {
        judgedBefore = judged;
        readBefore = bytes;
    }

    /** One article more is done. */
    void step() {
        articles++;
        tick();
    }

    /** One article more is judged. */
    void step(Verdict verdict) {
        flagged = Math.max(0, flagged) + (verdict == Verdict.FLAG ? 1 : 0);
        step();
    }

    /** All is judged, and the report is being made. */
    void end() {
        if (shown) {
            notices.change(
                    String.format(Locale.ROOT, "%,d articles judged, writing the report", judgedBefore + articles));
        }
    }

    /** Shows where things stand, not more than ten times a second. */
    void tick() {
        if (shown && System.nanoTime() - last >= EVERY_NANOS) {
            last = System.nanoTime();
            notices.change(state().line((last - start) / 1e9));
        }
    }

    private ProgressState state() {
        return new ProgressState(articles, flagged, read.get(), judgedBefore, readBefore, total);
    }

    private static final class Counted extends FilterInputStream {
        private final AtomicLong count;

        Counted(InputStream in, AtomicLong count) {
            super(in);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count.addAndGet(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count.addAndGet(Math.max(0, n));
            return n;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
