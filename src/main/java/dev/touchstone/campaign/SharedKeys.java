package dev.touchstone.campaign;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tells keys that strangers share. A key's sides are the groups that its companions fall into once it is taken away, each counted
 * only if it also lives without the key. A rotated code has two sides, the hosts before and the hosts behind it; a word or a
 * shortener that strangers share has as many as there are strangers. Keys with few companions are looked at first, and what was
 * found to be shared holds nothing together afterwards, so that two shared keys do not vouch for each other.
 */
final class SharedKeys {
    /** Companions that are looked at: more tell nothing new. */
    private static final int MOST = 4_096;

    private final KeyTable table;
    private final KeyGraph graph;
    private final boolean[] shared;
    private final int[] stamps;
    private final int[] places;

    private SharedKeys(KeyTable table, KeyGraph graph) {
        this.table = table;
        this.graph = graph;
        this.shared = new boolean[table.keyCount()];
        this.stamps = new int[table.keyCount()];
        this.places = new int[table.keyCount()];
        Arrays.fill(stamps, -1);
    }

    /** By key, whether strangers share it. */
    static boolean[] of(KeyTable table, KeyGraph graph, JoinRule rule) {
        SharedKeys keys = new SharedKeys(table, graph);
        long[] order = IntStream.range(0, table.keyCount())
                .filter(graph::isDistinctive)
                .mapToLong(key -> (long) graph.spread(key) << 32 | key)
                .sorted()
                .toArray();
        for (long entry : order) {
            int key = (int) entry;
            keys.shared[key] = keys.sides(key) > rule.sides();
        }
        return keys.shared;
    }

    private int sides(int key) {
        int end = Math.min(graph.end(key), graph.first(key) + MOST);
        int count = end - graph.first(key);
        Components components = new Components(count);
        boolean[] lives = new boolean[count];
        for (int i = 0; i < count; i++) {
            place(key, graph.neighbour(graph.first(key) + i), i, components);
        }
        for (int i = 0; i < count; i++) {
            int companion = graph.neighbour(graph.first(key) + i);
            if (holds(companion, key)) {
                lives[i] = spreadFrom(companion, key, i, components)
                        && table.pushed(companion) > graph.support(graph.first(key) + i);
            }
        }
        boolean[] counted = new boolean[count];
        for (int i = 0; i < count; i++) {
            counted[components.of(i)] |= lives[i];
        }
        return (int) IntStream.range(0, count).filter(i -> counted[i]).count();
    }

    /** Joins the companion with every other that has a companion in common with it; whether it has any but the key. */
    private boolean spreadFrom(int companion, int key, int at, Components components) {
        boolean any = false;
        for (int i = graph.first(companion); i < graph.end(companion); i++) {
            int next = graph.neighbour(i);
            if (next != key && holds(next, key)) {
                any = true;
                place(key, next, at, components);
            }
        }
        return any;
    }

    private void place(int key, int other, int at, Components components) {
        if (stamps[other] == key) {
            components.join(places[other], at);
        } else {
            stamps[other] = key;
            places[other] = at;
        }
    }

    /** Whether the other key can hold a side of this one together. */
    private boolean holds(int other, int key) {
        return graph.isDistinctive(other) && !shared[other] && graph.spread(other) <= graph.spread(key);
    }
}
