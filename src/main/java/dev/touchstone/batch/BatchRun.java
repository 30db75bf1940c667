package dev.touchstone.batch;

import dev.touchstone.Moderator;
import dev.touchstone.article.Diagnostic;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.Piece;
import dev.touchstone.ingest.SourceReader;
import dev.touchstone.report.spool.InputMark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    /** As many again are read and delivered while a thread judges a group. */
    private static final int PIECES_A_THREAD = 2 * Window.MOST_TOGETHER;

    /** A reader that waits on a stream nobody writes to cannot be woken: it is left waiting, and is a daemon. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final InputReading<Result<T>> reading;
    private final int threads;
    private final BatchSink<T> sink;
    private final Judging<T> judging;
    private final Window<Result<T>> window;
    private final SeenIds seen = new SeenIds();
    private final Stages stages = new Stages();

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
        this.threads = threads;
        this.sink = Objects.requireNonNull(sink, "sink");
        this.judging = new Judging<>(moderator, sink, stages);
        this.window = new Window<>(PIECES_A_THREAD * (threads + 1));
        this.reading = new InputReading<>(Objects.requireNonNull(reader, "reader"), window, stages);
    }

    /**
     * Has the run follow its input, and go on where an earlier one over the same inputs ended: what that one was done with is
     * passed over.
     *
     * @param mark that {@link BatchSink#passed} was last told by the earlier run; {@link InputMark#START} where there was none
     */
    public void goOn(InputMark mark) {
        reading.goOn(mark);
    }

    /** An article of this id, given by its hash, was met before this run. */
    public void seen(long id) {
        seen.add(id);
    }

    /** How long was worked at each stage so far, by its name, all threads together. */
    public Map<String, Duration> stages() {
        return stages.took();
    }

    /**
     * Runs to the end of the inputs, or until {@link #stop}ped or interrupted: then nothing more is read, what was read is
     * judged and handed over, and an interrupted thread stays interrupted. No thread is left behind but one that waits on a
     * stream nobody writes to, a daemon.
     *
     * @param inputs hands over what there is to read, on a thread of its own
     * @return whether the inputs were read to their end
     * @throws InputChanged if the inputs are not those that an earlier run began with
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
        reading.stop();
        window.close();
    }

    private boolean deliverNext() throws InterruptedException {
        // A thread that never has to wait is told all the same.
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (threads == 1 && window.isIdle()) {
            if (window.isStarved()) {
                sink.idle();
            }
            if (!judgeNext()) {
                return false;
            }
        }
        if (window.isIdle()) {
            sink.idle();
        }
        Window.Slot<Result<T>> done = window.next();
        if (done == null) {
            return false;
        }
        long start = System.nanoTime();
        Result<T> result = done.result();
        long id = 0;
        if (result instanceof Result.Judged<T> judged) {
            id = SeenIds.hash(judged.article().article().id());
            deliver(judged, id);
        } else if (result instanceof Result.Missed<T> missed) {
            sink.missed(missed.outcome());
        }
        sink.passed(done.mark(), id);
        stages.write.add(System.nanoTime() - start);
        return true;
    }

    private void deliver(Result.Judged<T> judged, long id) {
        JudgedArticle article = judged.article();
        if (seen.add(id)) {
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
            boolean more = true;
            while (more) {
                more = judgeNext();
            }
        } catch (InterruptedException nobodyInterruptsThese) {
            fail(nobodyInterruptsThese);
        }
    }

    /** Judges the pieces that wait, or some of them; false when there will be none. */
    private boolean judgeNext() throws InterruptedException {
        List<Window.Slot<Result<T>>> slots = window.take(threads);
        List<Piece> pieces = new ArrayList<>(slots.size());
        for (Window.Slot<Result<T>> slot : slots) {
            pieces.add(slot.piece());
        }
        List<Result<T>> results = judging.judge(pieces);
        for (int i = 0; i < slots.size(); i++) {
            window.done(slots.get(i), results.get(i));
        }
        return !slots.isEmpty();
    }

    private void readAll(Consumer<Consumer<Found>> inputs) {
        try {
            reading.read(inputs);
        } catch (RuntimeException | Error failed) {
            fail(failed);
        } finally {
            window.close();
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
        if (failed instanceof InputChanged changed) {
            throw changed;
        }
        if (failed != null) {
            throw new IllegalStateException("the inputs could not be found", failed);
        }
    }
}
