package dev.touchstone.evaluate.generate;

import java.util.List;

/** Numbers that look random and are the same everywhere for the same seed (SplitMix64). For one thread. */
final class Draw {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private long state;

    /** @param seeds what the numbers are to depend on, in order */
    Draw(long... seeds) {
        for (long seed : seeds) {
            state = mixed(state + STEP + mixed(seed));
        }
    }

    long next() {
        state += STEP;
        return mixed(state);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    boolean happens(double probability) {
        return share() < probability;
    }

    /** From 0 to below 1. */
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
