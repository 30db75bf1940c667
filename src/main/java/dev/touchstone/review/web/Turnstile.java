package dev.touchstone.review.web;

import java.util.concurrent.Semaphore;

/** Lets few at a time through a door that takes long to open, and few wait before it: the others have their pages meanwhile. */
final class Turnstile {
    private final Semaphore through;
    private final Semaphore here;

    /** @param most that go through or wait */
    Turnstile(int atOnce, int most) {
        this.through = new Semaphore(atOnce, true);
        this.here = new Semaphore(most);
    }

    /** Does it, in its turn, or throws {@link Refused} where too many wait. */
    void pass(Runnable deed) {
        if (!here.tryAcquire()) {
            throw new Refused(429);
        }
        try {
            through.acquireUninterruptibly();
            try {
                deed.run();
            } finally {
                through.release();
            }
        } finally {
            here.release();
        }
    }
}
