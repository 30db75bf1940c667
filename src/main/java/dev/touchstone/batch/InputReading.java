package dev.touchstone.batch;

import dev.touchstone.article.Origin;
import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.Piece;
import dev.touchstone.ingest.Skipped;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.SourceReader;
import dev.touchstone.ingest.Unreadable;
import dev.touchstone.report.spool.InputMark;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the inputs of a run into its window, piece by piece. For one thread, but for {@link #stop}. */
final class InputReading<R> {
    private final SourceReader reader;
    private final Window<R> window;
    private final Stages stages;
    /** Follows the run through its input, where somebody wants to know; it costs a sum over all that is read. */
    private @Nullable Marker marker;

    private volatile boolean stopped;

    InputReading(SourceReader reader, Window<R> window, Stages stages) {
        this.reader = reader;
        this.window = window;
        this.stages = stages;
    }

    /** Follows the input, and passes over what was done with before the mark. */
    void goOn(InputMark mark) {
        marker = new Marker(mark);
    }

    /** Ends it before the next piece. */
    void stop() {
        stopped = true;
    }

    /**
     * Reads until the inputs end or nothing more is wanted.
     *
     * @throws InputChanged if they are not those that an earlier run began with
     */
    void read(Consumer<Consumer<Found>> inputs) {
        long start = System.nanoTime();
        try {
            inputs.accept(this::read);
            if (marker != null) {
                marker.end(true);
            }
        } catch (Enough wanted) {
            return;
        } finally {
            stages.read.add(System.nanoTime() - start);
        }
    }

    private void read(Found found) {
        if (stopped) {
            throw new Enough();
        }
        if (marker != null && !marker.begin(found)) {
            return;
        }
        if (found instanceof Source source) {
            try {
                reader.pieces(source, this::put);
            } catch (Enough | InputChanged stop) {
                throw stop;
            } catch (RuntimeException | Error failed) {
                put(Piece.of(Unreadable.of(
                        new Origin(source.name(), 0), "read-error", "reading failed: " + Judging.name(failed))));
            }
        } else if (found instanceof Unreadable unreadable) {
            put(Piece.of(unreadable));
        } else if (found instanceof Skipped skipped) {
            put(Piece.of(skipped));
        }
        if (marker != null) {
            marker.end(false);
        }
    }

    private void put(Piece piece) {
        if (marker != null && !marker.pass(piece)) {
            if (stopped) {
                throw new Enough();
            }
            return;
        }
        long start = System.nanoTime();
        boolean wanted = window.put(piece, marker == null ? InputMark.START : marker.at());
        // Waiting for room is no work.
        stages.read.add(start - System.nanoTime());
        if (!wanted) {
            throw new Enough();
        }
    }

    /** Ends the reading from within. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
