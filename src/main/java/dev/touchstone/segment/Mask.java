package dev.touchstone.segment;

import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress;
import java.util.List;

/** The places of a text that are addresses: neither prose nor to be cut. */
final class Mask {
    private final int[] starts;
    private final int[] ends;
    private final int size;

    private Mask(int[] starts, int[] ends, int size) {
        this.starts = starts;
        this.ends = ends;
        this.size = size;
    }

    /** @param addresses by place; what overlaps becomes one */
    static Mask of(List<LocatedAddress> addresses) {
        int[] starts = new int[addresses.size()];
        int[] ends = new int[addresses.size()];
        int size = 0;
        for (LocatedAddress address : addresses) {
            Span span = address.span();
            if (size > 0 && span.start() < ends[size - 1]) {
                ends[size - 1] = Math.max(ends[size - 1], span.end());
            } else if (span.length() > 0) {
                starts[size] = span.start();
                ends[size] = span.end();
                size++;
            }
        }
        return new Mask(starts, ends, size);
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The first that ends behind the offset. */
    int firstBehind(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where the address ends that the offset cuts in two; the offset itself where it cuts none. */
    int endAround(int offset) {
        int index = firstBehind(offset);
        return index < size && starts[index] < offset ? ends[index] : offset;
    }

    /** A part of the text with every character of an address written as {@code x}. */
    String cover(String text, Span part) {
        int index = firstBehind(part.start());
        if (index == size || starts[index] >= part.end()) {
            return part.cut(text);
        }
        char[] covered = new char[part.length()];
        text.getChars(part.start(), part.end(), covered, 0);
        for (; index < size && starts[index] < part.end(); index++) {
            int from = Math.max(starts[index], part.start());
            int to = Math.min(ends[index], part.end());
            java.util.Arrays.fill(covered, from - part.start(), to - part.start(), 'x');
        }
        return new String(covered);
    }
}
