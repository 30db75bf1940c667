package dev.touchstone.campaign;

import java.util.Arrays;

/** Which identity keys are companions: pushed together, and not by accident. In how many articles, and by whom else. */
final class KeyGraph {
    private final KeyTable table;
    private final JoinRule rule;
    private final boolean[] joining;
    private final int[] starts;
    private final int[] neighbours;
    private final int[] supports;

    KeyGraph(KeyTable table, JoinRule rule) {
        this.table = table;
        this.rule = rule;
        this.joining = new boolean[table.keyCount()];
        for (int key = 0; key < joining.length; key++) {
            joining[key] = table.kind(key).isIdentity()
                    && table.implicated(key) > 0
                    && table.implicatedShare(key) >= rule.implicated();
        }
        PairCounts pairs = Companions.of(table, joining, rule);
        this.starts = new int[joining.length + 1];
        pairs.forEach((one, other, count) -> {
            starts[one + 1]++;
            starts[other + 1]++;
        });
        for (int key = 0; key < joining.length; key++) {
            starts[key + 1] += starts[key];
        }
        this.neighbours = new int[starts[joining.length]];
        this.supports = new int[neighbours.length];
        int[] next = Arrays.copyOf(starts, joining.length);
        pairs.forEach((one, other, count) -> {
            neighbours[next[one]] = other;
            supports[next[one]++] = count;
            neighbours[next[other]] = one;
            supports[next[other]++] = count;
        });
    }

    /** Whether the key may join anybody: an identity that articles are accused of pushing. */
    boolean isJoining(int key) {
        return joining[key];
    }

    /** Whether the key's form alone tells whose it is. */
    boolean isDistinctive(int key) {
        if (!joining[key] || table.kind(key) == KeyKind.WORD) {
            return false;
        }
        return table.kind(key) != KeyKind.HOST || (table.posedShare(key) >= rule.posed() && !table.isOpaque(key));
    }

    int spread(int key) {
        return starts[key + 1] - starts[key];
    }

    int first(int key) {
        return starts[key];
    }

    int end(int key) {
        return starts[key + 1];
    }

    int neighbour(int place) {
        return neighbours[place];
    }

    /** In how many articles the two are pushed together, a crowded one counting half. */
    int support(int place) {
        return supports[place] / Companions.PLAIN;
    }
}
