package dev.touchstone.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of UTF-16 code units, {@code start} inclusive and {@code end} exclusive.
 *
 * @param start first code unit
 * @param end one past the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException if the range is negative or reversed */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    // Written out, as wherever records are compared in every article: what Java makes for a record is slow to begin
    // with.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Code units between the two, 0 when they touch or overlap. */
    public int distanceTo(Span other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }

    /** What stands at this span. */
    public String cut(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
