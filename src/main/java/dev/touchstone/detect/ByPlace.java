package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What stands at places of a text, in order of start, and quickly found by place. Immutable. */
final class ByPlace<T> {
    private final List<T> all;
    private final Function<T, Span> place;

    /** @param all by start */
    ByPlace(List<T> all, Function<T, Span> place) {
        this.all = List.copyOf(all);
        this.place = place;
    }

    List<T> all() {
        return all;
    }

    /** Those that lie within the span and pass. */
    List<T> within(Span span, Predicate<T> filter) {
        List<T> found = new ArrayList<>();
        for (int i = firstFrom(span.start()); i < all.size() && start(i) < span.end(); i++) {
            if (span.contains(place.apply(all.get(i))) && filter.test(all.get(i))) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    boolean hasWithin(Span span, Predicate<T> filter) {
        for (int i = firstFrom(span.start()); i < all.size() && start(i) < span.end(); i++) {
            if (span.contains(place.apply(all.get(i))) && filter.test(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    private int start(int index) {
        return place.apply(all.get(index)).start();
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
