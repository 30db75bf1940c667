package dev.touchstone.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Answers quickly whether any of many spans, which may overlap and nest, shares a code unit with another. Immutable. */
public final class SpanIndex {
    private final int[] starts;
    /** For each span by start, the furthest end of it and all before it. */
    private final int[] furthest;

    public SpanIndex(Collection<Span> spans) {
        Span[] sorted = spans.toArray(Span[]::new);
        Arrays.sort(sorted);
        this.starts = new int[sorted.length];
        this.furthest = new int[sorted.length];
        int end = -1;
        for (int i = 0; i < sorted.length; i++) {
            starts[i] = sorted[i].start();
            end = Math.max(end, sorted[i].end());
            furthest[i] = end;
        }
    }

    /** Whether any of them {@linkplain Span#overlaps overlaps} the span. */
    public boolean overlaps(Span span) {
        int before = firstFrom(starts, span.end());
        return before > 0 && furthest[before - 1] > span.start();
    }

    /** Whether the span lies wholly within any one of them. */
    public boolean covers(Span span) {
        int before = firstFrom(starts, span.start() + 1);
        return before > 0 && furthest[before - 1] >= span.end();
    }

    /** The stretches that they make up together, those that touch joined, by place. */
    public List<Span> joined() {
        List<Span> stretches = new ArrayList<>();
        for (int i = 0; i < starts.length; ) {
            int first = i++;
            while (i < starts.length && starts[i] <= furthest[i - 1]) {
                i++;
            }
            stretches.add(new Span(starts[first], furthest[i - 1]));
        }
        return stretches;
    }

    /** Whether the span lies within any of them that is longer. */
    public boolean surrounds(Span span) {
        int upTo = firstFrom(starts, span.start() + 1);
        int before = firstFrom(starts, span.start());
        return (upTo > 0 && furthest[upTo - 1] > span.end()) || (before > 0 && furthest[before - 1] >= span.end());
    }

    /** Whether any of them holds the offset. */
    public boolean contains(int offset) {
        int before = firstFrom(starts, offset + 1);
        return before > 0 && furthest[before - 1] > offset;
    }

    /** The first of sorted numbers that is as large as the one given, their count where none is. */
    static int firstFrom(int[] sorted, int least) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
