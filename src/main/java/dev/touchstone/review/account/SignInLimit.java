package dev.touchstone.review.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often a sign-in may fail: of one name from one address five times, of all names from one address thirty times; then not before a
 * minute has passed, and twice as long after each failure more, up to an hour. A name by itself is never locked: whoever knows it could
 * keep its owner out. Who has signed in from an address before does not wait for what others fail at there. Safe for any number of
 * threads.
 */
public final class SignInLimit {
    private static final int FREE_OF_NAME = 5;
    private static final int FREE_OF_ADDRESS = 30;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_KEPT = 10_000;

    private final Clock clock;
    private final Map<Key, Failures> failures = new LinkedHashMap<>();
    private final Map<Key, Boolean> known = new LinkedHashMap<>();

    public SignInLimit(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait until this name may be tried from this address again; zero: now. */
    public synchronized Duration wait(String name, String address) {
        Duration ofName = left(Key.of(name, address));
        if (knows(name, address)) {
            return ofName;
        }
        Duration ofAddress = left(Key.of(address));
        return ofName.compareTo(ofAddress) > 0 ? ofName : ofAddress;
    }

    /**
     * Lets a sign-in be tried, and counts it as failed until it succeeds: of many that are tried at the same moment no more are let through
     * than one after the other. Zero: it may be tried; else how long to wait.
     */
    public synchronized Duration begin(String name, String address) {
        Duration wait = wait(name, address);
        if (wait.isZero()) {
            failed(Key.of(name, address), FREE_OF_NAME);
            failed(Key.of(address), FREE_OF_ADDRESS);
        }
        return wait;
    }

    /** Whether this name has signed in from this address. */
    public synchronized boolean knows(String name, String address) {
        return known.containsKey(Key.of(name, address));
    }

    /** What was begun succeeded, which says nothing of other names from there. */
    public synchronized void succeeded(String name, String address) {
        failures.remove(Key.of(name, address));
        Failures counted = failures.remove(Key.of(address));
        if (counted != null && counted.count() > 1) {
            // Others wait as long as before: who has an account does not end it for those who guess beside him.
            failures.put(Key.of(address), new Failures(counted.count() - 1, counted.before(), counted.before()));
        }
        known.remove(Key.of(name, address));
        known.put(Key.of(name, address), true);
        cut(known);
    }

    private Duration left(Key key) {
        Instant now = clock.instant();
        Failures failed = failures.get(key);
        return failed != null && failed.until().isAfter(now) ? Duration.between(now, failed.until()) : Duration.ZERO;
    }

    private void failed(Key key, int free) {
        Instant now = clock.instant();
        Failures before = failures.remove(key);
        int count = before == null || before.until().plus(LONGEST).isBefore(now) ? 1 : before.count() + 1;
        Duration pause = count < free ? Duration.ZERO : pause(count - free);
        failures.put(key, new Failures(count, now.plus(pause), before == null ? now : before.until()));
        cut(failures);
    }

    private static void cut(Map<Key, ?> kept) {
        while (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private static Duration pause(int doublings) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(doublings, 10));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** Of whom failures are counted. */
    private record Key(String name, String address) {
        /** A name from an address; no name is empty. */
        static Key of(String name, String address) {
            return new Key("name " + name, address);
        }

        static Key of(String address) {
            return new Key("", address);
        }
    }

    /**
     * What is known of a key.
     *
     * @param before what was waited for before the last was counted
     */
    private record Failures(int count, Instant until, Instant before) {}
}
