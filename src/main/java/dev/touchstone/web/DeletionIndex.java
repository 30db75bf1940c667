package dev.touchstone.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Finds the names within an edit or two of a key: two keys that near share a string that both become by leaving letters out,
 * so only those strings are looked up, by their hashes, and what is found is measured.
 */
final class DeletionIndex {
    /** A name of five letters with one left out; one of eleven with two. */
    private static final int SHORTEST = 4;

    private static final int TWO_SLIPS = 8;
    private static final int LONGEST = 24;
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final long[] powers = new long[LONGEST + 3];
    private final List<NameTrie.Entry> entries = new ArrayList<>();
    private long[] hashes = new long[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int used;

    DeletionIndex() {
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
    }

    void add(NameTrie.Entry entry) {
        if (Slip.tolerance(entry.name().label()) == 0 || entry.key().length() > LONGEST - 2) {
            return;
        }
        entries.add(entry);
        int number = entries.size();
        eachDeletion(entry.key(), Slip.tolerance(entry.name().label()), hash -> put(hash, number));
    }

    /**
     * The names that the key is a slip away from, not those that it equals.
     *
     * @param posing whether it stands beside words of posing
     */
    List<NameTrie.Entry> near(String key, boolean posing) {
        if (key.length() < SHORTEST || key.length() > LONGEST) {
            return List.of();
        }
        List<NameTrie.Entry> found = new ArrayList<>();
        eachDeletion(key, key.length() < TWO_SLIPS ? 1 : 2, hash -> collect(hash, key, posing, found));
        return found;
    }

    private void collect(long hash, String key, boolean posing, List<NameTrie.Entry> found) {
        for (int slot = slot(hash); numbers[slot] != 0; slot = slot + 1 & hashes.length - 1) {
            NameTrie.Entry entry = entries.get(numbers[slot] - 1);
            if (hashes[slot] == hash
                    && !found.contains(entry)
                    && (Slip.is(key, entry) || (posing && Slip.isPosing(key, entry)))) {
                found.add(entry);
            }
        }
    }

    /** Hashes the key, and the key without each letter and, for two, each pair of letters. */
    private void eachDeletion(String key, int most, LongConsumer each) {
        int n = key.length();
        long[] prefix = new long[n + 1];
        for (int i = 0; i < n; i++) {
            prefix[i + 1] = prefix[i] * BASE + key.charAt(i) + 1;
        }
        each.accept(prefix[n]);
        for (int i = 0; i < n; i++) {
            each.accept(prefix[i] * powers[n - i - 1] + part(prefix, i + 1, n));
            for (int j = i + 1; most > 1 && j < n; j++) {
                long start = prefix[i] * powers[j - i - 1] + part(prefix, i + 1, j);
                each.accept(start * powers[n - j - 1] + part(prefix, j + 1, n));
            }
        }
    }

    private long part(long[] prefix, int start, int end) {
        return prefix[end] - prefix[start] * powers[end - start];
    }

    private void put(long hash, int number) {
        if (2 * ++used > hashes.length) {
            long[] oldHashes = hashes;
            int[] oldNumbers = numbers;
            hashes = new long[2 * oldHashes.length];
            numbers = new int[2 * oldHashes.length];
            for (int i = 0; i < oldHashes.length; i++) {
                if (oldNumbers[i] != 0) {
                    set(oldHashes[i], oldNumbers[i]);
                }
            }
        }
        set(hash, number);
    }

    private void set(long hash, int number) {
        int slot = slot(hash);
        while (numbers[slot] != 0) {
            slot = slot + 1 & hashes.length - 1;
        }
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> 29) & hashes.length - 1;
    }
}
