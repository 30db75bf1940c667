package dev.touchstone.batch;

import dev.touchstone.ingest.Piece;
import dev.touchstone.report.spool.InputMark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of the input that is being worked on: what was read and not yet delivered. One thread fills it, some judge, one
 * takes the results in the order of the input. It holds a bounded number of pieces and of bytes. A reader that found it full
 * is woken when it is half empty, so that threads change once in many articles and not for each.
 */
final class Window<R> {
    /** Raw bytes of all pieces together; one piece alone may be larger. */
    private static final long MOST_BYTES = 32L << 20;

    /** Pieces judged together: with 32 of them an article takes 0.60 of the time it takes alone, with 128 half of it. */
    static final int MOST_TOGETHER = 64;
    /** What is seen in an article takes many times its own bytes until it is judged. */
    private static final long MOST_BYTES_TOGETHER = 1L << 20;

    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Condition work = lock.newCondition();
    private final Condition result = lock.newCondition();
    private final Deque<Slot<R>> order = new ArrayDeque<>();
    private final Deque<Slot<R>> undone = new ArrayDeque<>();
    private long bytes;
    private boolean closed;
    private boolean full;

    /** A piece and, in time, what became of it. */
    static final class Slot<R> {
        private final Piece piece;
        private final InputMark mark;
        private @Nullable R result;

        Slot(Piece piece, InputMark mark) {
            this.piece = piece;
            this.mark = mark;
        }

        Piece piece() {
            return piece;
        }

        /** How far the input was gone through with it. */
        InputMark mark() {
            return mark;
        }

        /** What became of it, once it was taken by {@link Window#next}. */
        R result() {
            return Objects.requireNonNull(result);
        }
    }

    /** @param most pieces that are held at once */
    Window(int most) {
        this.most = most;
    }

    /** Waits for room and puts a piece in; false when nothing more is wanted. */
    boolean put(Piece piece, InputMark mark) {
        lock.lock();
        try {
            full |= order.size() >= most || (bytes > 0 && bytes + piece.size() > MOST_BYTES);
            while (full && !closed) {
                room.awaitUninterruptibly();
            }
            if (closed) {
                return false;
            }
            Slot<R> slot = new Slot<>(piece, mark);
            order.add(slot);
            undone.add(slot);
            bytes += piece.size();
            work.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** No more pieces come; those that are held are still judged and delivered. */
    void close() {
        close(false);
    }

    /** No more pieces come, and none that nobody has begun with is judged. */
    void abandon() {
        close(true);
    }

    private void close(boolean dropping) {
        lock.lock();
        try {
            closed = true;
            if (dropping) {
                undone.clear();
                order.clear();
            }
            room.signalAll();
            work.signalAll();
            result.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for pieces to judge together, takes what is there and waits for no more of them; empty when there will be none.
     *
     * @param share of what is there that is left to others, as a divisor: with 2, half of it is taken
     */
    List<Slot<R>> take(int share) throws InterruptedException {
        lock.lock();
        try {
            while (undone.isEmpty() && !closed) {
                work.await();
            }
            int most = Math.min(MOST_TOGETHER, (undone.size() + share - 1) / share);
            List<Slot<R>> taken = new ArrayList<>(most);
            long size = 0;
            while (taken.size() < most
                    && (taken.isEmpty() || size + undone.element().piece.size() <= MOST_BYTES_TOGETHER)) {
                Slot<R> slot = undone.remove();
                size += slot.piece.size();
                taken.add(slot);
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Says what became of a piece. */
    void done(Slot<R> slot, R what) {
        lock.lock();
        try {
            slot.result = what;
            if (order.peek() == slot) {
                result.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether {@link #take} would wait. */
    boolean isStarved() {
        lock.lock();
        try {
            return undone.isEmpty() && !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Whether {@link #next} would wait. */
    boolean isIdle() {
        lock.lock();
        try {
            Slot<R> first = order.peek();
            return first == null ? !closed : first.result == null;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next result in the order of the input; null when there will be none. */
    @Nullable
    Slot<R> next() throws InterruptedException {
        lock.lock();
        try {
            while (true) {
                Slot<R> first = order.peek();
                if (first == null ? closed : first.result != null) {
                    break;
                }
                result.await();
            }
            Slot<R> first = order.poll();
            if (first == null) {
                return null;
            }
            bytes -= first.piece.size();
            if (full && order.size() <= most / 2 && bytes <= MOST_BYTES / 2) {
                full = false;
                room.signal();
            }
            return first;
        } finally {
            lock.unlock();
        }
    }
}
