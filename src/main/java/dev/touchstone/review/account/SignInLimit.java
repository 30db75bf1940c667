package dev.touchstone.review.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often a sign-in may fail: five times, then not before a minute has passed, and twice as long after each failure more, up to an
 * hour. What fails is counted by name and by address, so that neither many names nor many addresses help. Safe for any number of
 * threads.
 */
public final class SignInLimit {
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    public SignInLimit(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait until one of these keys may be tried again; zero: now. */
    public synchronized Duration wait(String... keys) {
        Instant now = clock.instant();
        Duration longest = Duration.ZERO;
        for (String key : keys) {
            Failures failed = failures.get(key);
            if (failed != null && failed.until().isAfter(now)) {
                Duration left = Duration.between(now, failed.until());
                longest = left.compareTo(longest) > 0 ? left : longest;
            }
        }
        return longest;
    }

    /**
     * Lets a sign-in with these keys be tried, and counts it as failed until it succeeds: of many that are tried at the same moment no
     * more are let through than one after the other. Zero: it may be tried; else how long to wait.
     */
    public synchronized Duration begin(String... keys) {
        Duration wait = wait(keys);
        if (wait.isZero()) {
            failed(keys);
        }
        return wait;
    }

    /** One failure less: what was begun with this key succeeded, which says nothing of others with it. */
    public synchronized void takeBack(String key) {
        Failures counted = failures.remove(key);
        if (counted != null && counted.count() > 1) {
            Instant now = clock.instant();
            failures.put(key, new Failures(counted.count() - 1, now));
        }
    }

    /** A sign-in with these keys failed. */
    public synchronized void failed(String... keys) {
        Instant now = clock.instant();
        for (String key : keys) {
            Failures before = failures.remove(key);
            int count = before == null || before.until().plus(LONGEST).isBefore(now) ? 1 : before.count() + 1;
            Duration pause = count < FREE ? Duration.ZERO : pause(count - FREE);
            failures.put(key, new Failures(count, now.plus(pause)));
        }
        while (failures.size() > MOST_KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    /** A sign-in with these keys succeeded. */
    public synchronized void succeeded(String... keys) {
        for (String key : keys) {
            failures.remove(key);
        }
    }

    private static Duration pause(int doublings) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(doublings, 10));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** What is known of a key. */
    private record Failures(int count, Instant until) {}
}
