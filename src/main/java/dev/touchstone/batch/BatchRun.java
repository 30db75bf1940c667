package dev.touchstone.batch;

import dev.touchstone.Moderator;
import dev.touchstone.article.Diagnostic;
import dev.touchstone.article.Origin;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.Piece;
import dev.touchstone.ingest.Skipped;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.SourceReader;
import dev.touchstone.ingest.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run over sources: reads them on a thread of its own, parses and judges on as many threads as asked for, and hands over
 * results in the order of the input, the same for any number of threads. Memory is bounded by a window over the input; beside
 * it only some bytes an article are kept, to know ids met twice. For one run.
 *
 * @param <T> what the sink makes of a judged article
 */
public final class BatchRun<T> {
    private static final int LEAST_PIECES = 128;
    private static final int PIECES_A_THREAD = 32;
    /** A reader that waits on a stream nobody writes to cannot be woken: it is left waiting, and is a daemon. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final SourceReader reader;
    private final int threads;
    private final BatchSink<T> sink;
    private final Judging<T> judging;
    private final Window<Result<T>> window;
    private final SeenIds seen = new SeenIds();
    private volatile boolean stopped;
    private volatile @Nullable Throwable failure;

    /**
     * Prepares a run.
     *
     * @param threads that parse and judge; with 1 it is the calling thread
     * @throws IllegalArgumentException if there is to be no thread
     */
    public BatchRun(Moderator moderator, SourceReader reader, int threads, BatchSink<T> sink) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread, not " + threads);
        }
        this.reader = Objects.requireNonNull(reader, "reader");
        this.threads = threads;
        this.sink = Objects.requireNonNull(sink, "sink");
        this.judging = new Judging<>(moderator, sink);
        this.window = new Window<>(Math.max(LEAST_PIECES, PIECES_A_THREAD * threads));
    }

    /**
     * Runs to the end of the inputs, or until {@link #stop}ped or interrupted: then nothing more is read, what was read is
     * judged and handed over, and an interrupted thread stays interrupted. No thread is left behind but one that waits on a
     * stream nobody writes to, a daemon.
     *
     * @param inputs hands over what there is to read, on a thread of its own
     * @return whether the inputs were read to their end
     */
    public boolean run(Consumer<Consumer<Found>> inputs) {
        List<Thread> judges = new ArrayList<>();
        Thread reading = start("touchstone-reader", () -> readAll(inputs));
        boolean interrupted = false;
        try {
            for (int i = 1; i <= threads && threads > 1; i++) {
                judges.add(start("touchstone-judge-" + i, this::judgeAll));
            }
            boolean more = true;
            while (more) {
                try {
                    more = deliverNext();
                } catch (InterruptedException told) {
                    interrupted = true;
                    stop();
                }
            }
        } finally {
            window.abandon();
            interrupted |= join(judges, 0);
            interrupted |= join(List.of(reading), PATIENCE_MILLIS);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        rethrow(failure);
        return !stopped;
    }

    /** Ends reading; what was read is still judged and handed over. For any thread, at any time. */
    public void stop() {
        stopped = true;
        window.close();
    }

    private boolean deliverNext() throws InterruptedException {
        // A thread that never has to wait is told all the same.
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (threads == 1) {
            if (window.isStarved()) {
                sink.idle();
            }
            Window.Slot<Result<T>> slot = window.take();
            if (slot == null) {
                return false;
            }
            window.done(slot, judging.judge(slot.piece()));
        }
        if (window.isIdle()) {
            sink.idle();
        }
        Result<T> result = window.next();
        if (result == null) {
            return false;
        }
        if (result instanceof Result.Judged<T> judged) {
            deliver(judged);
        } else if (result instanceof Result.Missed<T> missed) {
            sink.missed(missed.outcome());
        }
        return true;
    }

    private void deliver(Result.Judged<T> judged) {
        JudgedArticle article = judged.article();
        if (seen.add(article.article().id())) {
            sink.judged(article, judged.prepared());
            return;
        }
        Diagnostic twice = new Diagnostic("id-met-twice", "An article before this one has the same id.");
        JudgedArticle told =
                new JudgedArticle(article.article(), article.assessment().with(twice));
        sink.judged(told, sink.prepare(told));
    }

    private void judgeAll() {
        try {
            for (Window.Slot<Result<T>> slot = window.take(); slot != null; slot = window.take()) {
                window.done(slot, judging.judge(slot.piece()));
            }
        } catch (InterruptedException nobodyInterruptsThese) {
            fail(nobodyInterruptsThese);
        }
    }

    private void readAll(Consumer<Consumer<Found>> inputs) {
        try {
            inputs.accept(this::read);
        } catch (Enough stop) {
            return;
        } catch (RuntimeException | Error failed) {
            fail(failed);
        } finally {
            window.close();
        }
    }

    private void read(Found found) {
        if (found instanceof Source source) {
            try {
                reader.pieces(source, this::put);
            } catch (Enough stop) {
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
    }

    private void put(Piece piece) {
        if (!window.put(piece)) {
            throw new Enough();
        }
    }

    private void fail(Throwable failed) {
        failure = failed;
        window.close();
    }

    private static Thread start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Whether this thread was interrupted while it waited. */
    private static boolean join(List<Thread> threads, long millis) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            boolean waiting = true;
            while (waiting) {
                try {
                    thread.join(millis);
                    waiting = false;
                } catch (InterruptedException told) {
                    interrupted = true;
                }
            }
        }
        return interrupted;
    }

    private static void rethrow(@Nullable Throwable failed) {
        if (failed instanceof Error error) {
            throw error;
        }
        if (failed != null) {
            throw new IllegalStateException("the inputs could not be found", failed);
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
