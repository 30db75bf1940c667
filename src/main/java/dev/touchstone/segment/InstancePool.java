package dev.touchstone.segment;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Instances that one thread at a time may use. It makes as many as there are threads at work at once, and lets go of them all
 * when closed; nothing stays behind in a thread.
 */
final class InstancePool<T> {
    private final Supplier<T> maker;
    private final Deque<T> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    InstancePool(Supplier<T> maker) {
        this.maker = maker;
    }

    /** @throws IllegalStateException if this is closed */
    <R> R use(Function<? super T, ? extends R> work) {
        if (closed) {
            throw new IllegalStateException("the language models are closed");
        }
        T idling = idle.pollFirst();
        T instance = idling == null ? maker.get() : idling;
        // one that throws is in no known state, and is not put back
        R result = work.apply(instance);
        idle.addFirst(instance);
        if (closed) {
            idle.clear();
        }
        return result;
    }

    void close() {
        closed = true;
        idle.clear();
    }
}
