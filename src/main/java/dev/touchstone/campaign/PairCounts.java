package dev.touchstone.campaign;

import java.util.Arrays;

/** How often pairs of numbers were met, without an object for each. */
final class PairCounts {
    private static final long FREE = -1;

    private long[] pairs = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    PairCounts() {
        Arrays.fill(pairs, FREE);
    }

    void add(int one, int other, int times) {
        if (size * 3 > pairs.length * 2) {
            grow();
        }
        long pair = (long) Math.min(one, other) << 32 | Math.max(one, other);
        int slot = slot(pair);
        if (pairs[slot] == FREE) {
            pairs[slot] = pair;
            size++;
        }
        counts[slot] += times;
    }

    /** How often the pair was met. */
    int count(int one, int other) {
        int slot = slot((long) Math.min(one, other) << 32 | Math.max(one, other));
        return pairs[slot] == FREE ? 0 : counts[slot];
    }

    private int slot(long pair) {
        int slot = (int) TextShingles.mixed(pair) & pairs.length - 1;
        while (pairs[slot] != FREE && pairs[slot] != pair) {
            slot = slot + 1 & pairs.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] pairsBefore = pairs;
        int[] countsBefore = counts;
        pairs = new long[pairsBefore.length * 2];
        counts = new int[pairs.length];
        Arrays.fill(pairs, FREE);
        for (int i = 0; i < pairsBefore.length; i++) {
            if (pairsBefore[i] != FREE) {
                int slot = slot(pairsBefore[i]);
                pairs[slot] = pairsBefore[i];
                counts[slot] = countsBefore[i];
            }
        }
    }

    /** Hands over each pair, the smaller number first, in no order that means anything. */
    void forEach(PairReader reader) {
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != FREE) {
                reader.read((int) (pairs[i] >>> 32), (int) pairs[i], counts[i]);
            }
        }
    }

    @FunctionalInterface
    interface PairReader {
        void read(int one, int other, int count);
    }
}
