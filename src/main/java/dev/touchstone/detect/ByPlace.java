package dev.touchstone.detect;

import dev.touchstone.text.Span;
import dev.touchstone.text.SpanEnds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What stands at places of a text, in order of start, and quickly found by place. Immutable. */
final class ByPlace<T> {
    private final List<T> all;
    private final Span[] spans;
    private final int[] starts;
    private final Lazy<SpanEnds> ends;

    /** @param all by start */
    ByPlace(List<T> all, Function<T, Span> place) {
        this.all = List.copyOf(all);
        this.spans = new Span[this.all.size()];
        this.starts = new int[spans.length];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = place.apply(this.all.get(i));
            starts[i] = spans[i].start();
        }
        this.ends = new Lazy<>(() -> new SpanEnds(Arrays.asList(spans)));
    }

    /** Groups what stands at places, in order of start, by what it is. */
    static <T> Map<String, ByPlace<T>> grouped(List<T> all, Function<T, String> kind, Function<T, Span> place) {
        Map<String, List<T>> groups = new HashMap<>();
        for (T one : all) {
            groups.computeIfAbsent(kind.apply(one), unused -> new ArrayList<>()).add(one);
        }
        Map<String, ByPlace<T>> placed = new HashMap<>();
        groups.forEach((name, group) -> placed.put(name, new ByPlace<>(group, place)));
        return placed;
    }

    List<T> all() {
        return all;
    }

    /** Those that lie within the span, by place. */
    List<T> within(Span span) {
        List<T> found = new ArrayList<>();
        for (int i = indexFrom(span.start()); i < all.size() && start(i) <= span.end(); i++) {
            if (span.contains(span(i))) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    boolean hasWithin(Span span) {
        return hasWithin(span, found -> true);
    }

    boolean hasWithin(Span span, Predicate<T> filter) {
        for (int i = indexFrom(span.start()); i < all.size() && start(i) <= span.end(); i++) {
            if (span.contains(span(i)) && filter.test(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Those that share a code unit with the span, by place. */
    List<T> overlapping(Span span) {
        List<T> found = new ArrayList<>();
        int behind = indexFrom(span.end());
        for (int i = ends.get().next(0, span.start() + 1);
                i < behind;
                i = ends.get().next(i + 1, span.start() + 1)) {
            if (span.overlaps(span(i))) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** The first that the span lies within. */
    Optional<T> firstAround(Span span) {
        int first = ends.get().next(0, span.end());
        return first < all.size() && span(first).contains(span) ? Optional.of(all.get(first)) : Optional.empty();
    }

    /** The first that begins at the offset or behind it. */
    Optional<T> firstFrom(int start) {
        int first = indexFrom(start);
        return first < all.size() ? Optional.of(all.get(first)) : Optional.empty();
    }

    /** The nearest to a span of those within a passage; of several as near, the first. */
    Optional<T> nearest(Span to, Span passage) {
        int from = indexFrom(passage.start());
        int next = indexFrom(to.start());
        int best = -1;
        int distance = Integer.MAX_VALUE;
        for (int i = next - 1; i >= from; i = ends.get().last(i - 1, to.start() - distance)) {
            if (passage.contains(span(i)) && span(i).distanceTo(to) <= distance) {
                best = i;
                distance = span(i).distanceTo(to);
            }
        }
        for (int i = Math.max(from, next); i < all.size() && start(i) < passage.end(); i++) {
            if (Math.max(0, start(i) - to.end()) >= distance) {
                break;
            }
            if (passage.contains(span(i))) {
                best = i;
                distance = span(i).distanceTo(to);
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(all.get(best));
    }

    private Span span(int index) {
        return spans[index];
    }

    private int start(int index) {
        return starts[index];
    }

    /** The index of the first that begins at the offset or behind it; their count where none does. */
    int indexFrom(int start) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
