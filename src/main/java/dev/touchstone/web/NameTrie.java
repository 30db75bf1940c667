package dev.touchstone.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Finds all keys of names that stand in a key, from whatever letter on. */
final class NameTrie {
    private static final int LETTERS = 36;

    private int[] next = new int[LETTERS * 64];
    private final List<List<Entry>> ends = new ArrayList<>(List.of(List.of()));

    /**
     * A name with its key.
     *
     * @param core how many letters at its beginning are the name itself, where they are few and usual words follow; 0 elsewhere
     */
    record Entry(ProtectedName name, String key, int core) {}

    /** A name found in a key. */
    record Hit(Entry entry, int start, int end) {}

    void add(Entry entry) {
        int node = 0;
        for (int i = 0; i < entry.key.length(); i++) {
            int slot = node * LETTERS + index(entry.key.charAt(i));
            if (next[slot] == 0) {
                if ((ends.size() + 1) * LETTERS > next.length) {
                    next = Arrays.copyOf(next, next.length * 2);
                }
                next[slot] = ends.size();
                ends.add(List.of());
            }
            node = next[slot];
        }
        List<Entry> all = new ArrayList<>(ends.get(node));
        all.add(entry);
        ends.set(node, List.copyOf(all));
    }

    void find(String key, Consumer<Hit> found) {
        for (int start = 0; start < key.length(); start++) {
            int node = 0;
            for (int i = start; i < key.length(); i++) {
                int index = index(key.charAt(i));
                node = index < 0 ? 0 : next[node * LETTERS + index];
                if (node == 0) {
                    break;
                }
                for (Entry entry : ends.get(node)) {
                    found.accept(new Hit(entry, start, i + 1));
                }
            }
        }
    }

    private static int index(char c) {
        return Letters.isLatin(c) ? c - 'a' : Letters.isDigit(c) ? c - '0' + 26 : -1;
    }
}
