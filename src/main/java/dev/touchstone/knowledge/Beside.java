package dev.touchstone.knowledge;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work done beside other work, since every run waits for its start. Whoever begins it closes it, so that no thread is left behind.
 */
public final class Beside<T> implements AutoCloseable {
    private final Thread thread;
    private @Nullable T result;
    private @Nullable RuntimeException refusal;
    private @Nullable Error failure;

    private Beside(Supplier<T> work) {
        thread = new Thread(() -> run(work), "touchstone-models");
        thread.setDaemon(true);
    }

    /** Begins with the work, on a thread of its own that keeps no program from ending. */
    public static <T> Beside<T> begin(Supplier<T> work) {
        Beside<T> beside = new Beside<>(work);
        beside.thread.start();
        return beside;
    }

    private void run(Supplier<T> work) {
        try {
            result = work.get();
        } catch (RuntimeException e) {
            refusal = e;
        } catch (Error e) {
            failure = e;
        }
    }

    /** What the work gave, once it is done. What it threw is thrown here. */
    public T get() {
        close();
        if (refusal != null) {
            throw refusal;
        }
        if (failure != null) {
            throw failure;
        }
        return Objects.requireNonNull(result, "work without result");
    }

    /** Waits until the work is done and its thread gone, interrupted or not: the models are needed either way. */
    @Override
    public void close() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
