package dev.touchstone.text;

import java.util.Arrays;
import java.util.List;

/**
 * The ends of a row of spans: finds the next one, or the last one, that reaches as far as a place, without going through those
 * that do not. Immutable.
 */
public final class SpanEnds {
    private final int count;
    /** A tree: the leaves hold the ends, in order, and each node above the furthest end below it. */
    private final int[] furthest;

    private final int leaves;

    public SpanEnds(List<Span> spans) {
        this.count = spans.size();
        this.leaves = count <= 1 ? 1 : Integer.highestOneBit(count - 1) << 1;
        this.furthest = new int[2 * leaves];
        Arrays.fill(furthest, -1);
        for (int i = 0; i < count; i++) {
            furthest[leaves + i] = spans.get(i).end();
        }
        for (int i = leaves - 1; i > 0; i--) {
            furthest[i] = Math.max(furthest[2 * i], furthest[2 * i + 1]);
        }
    }

    /** The first span from the index on that ends at the offset or behind it; the count of spans where there is none. */
    public int next(int from, int least) {
        if (from >= count) {
            return count;
        }
        int node = leaves + from;
        while (furthest[node] < least) {
            while ((node & 1) == 1) {
                node >>= 1;
            }
            if (node == 0) {
                return count;
            }
            node++;
        }
        while (node < leaves) {
            node = furthest[2 * node] >= least ? 2 * node : 2 * node + 1;
        }
        return node - leaves;
    }

    /** The last span up to the index that ends at the offset or behind it; -1 where there is none. */
    public int last(int upTo, int least) {
        if (upTo < 0) {
            return -1;
        }
        int node = leaves + Math.min(upTo, count - 1);
        while (furthest[node] < least) {
            while (node > 1 && (node & 1) == 0) {
                node >>= 1;
            }
            if (node <= 1) {
                return -1;
            }
            node--;
        }
        while (node < leaves) {
            node = furthest[2 * node + 1] >= least ? 2 * node + 1 : 2 * node;
        }
        return node - leaves;
    }
}
