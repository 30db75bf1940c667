package dev.touchstone.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Work that several threads do and whose results one takes in the order in which it was handed in. No more of it waits than a few
 * pieces a thread. With one thread it is done at once, by the one that hands it in.
 *
 * @param <R> what comes of a piece of work
 */
final class InOrder<R> implements Closeable {
    private static final int WAITING_A_THREAD = 4;

    private final Taking<R> taking;
    private final int most;
    private final @Nullable ExecutorService threads;
    private final Deque<Future<R>> waiting = new ArrayDeque<>();

    InOrder(int threads, Taking<R> taking) {
        this.taking = taking;
        this.most = threads * WAITING_A_THREAD;
        this.threads = threads == 1
                ? null
                : Executors.newFixedThreadPool(threads, task -> {
                    Thread thread = new Thread(task, "touchstone-report");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Hands in work, and takes what is ready where much waits. */
    void add(Callable<R> work) throws IOException {
        if (threads == null) {
            taking.take(done(work));
            return;
        }
        waiting.add(threads.submit(work));
        if (waiting.size() > most) {
            taking.take(result(waiting.remove()));
        }
    }

    /** Takes all that is yet to come. */
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            taking.take(result(waiting.remove()));
        }
    }

    private static <R> R done(Callable<R> work) throws IOException {
        try {
            return work.call();
        } catch (RuntimeException | IOException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throw rethrown(failed.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException rethrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException failed ? failed : new IOException(cause);
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    /** Takes results. */
    @FunctionalInterface
    interface Taking<R> {
        void take(R result) throws IOException;
    }
}
