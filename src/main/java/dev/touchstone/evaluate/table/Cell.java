package dev.touchstone.evaluate.table;

import dev.touchstone.evaluate.measure.Interval;
import java.util.Locale;

/** What stands in a row of a table, in a column. */
public sealed interface Cell {
    /** Nothing was measured, or nothing is to be said. */
    Cell NONE = new Words("–");

    /** As a terminal shows it. What others wrote in it is not made safe yet. */
    String text();

    static Cell of(String words) {
        return new Words(words);
    }

    static Cell of(long count) {
        return new Count(count);
    }

    /**
     * A figure.
     *
     * @param digits behind the point
     */
    static Cell of(double value, int digits) {
        return Double.isNaN(value) ? NONE : new Figure(value, digits, false);
    }

    /** A figure whose sign is told even where it is a plus. */
    static Cell signed(double value, int digits) {
        return Double.isNaN(value) ? NONE : new Figure(value, digits, true);
    }

    static Cell of(Interval interval, int digits) {
        return interval.isKnown() ? new Estimate(interval, digits, false) : NONE;
    }

    static Cell signed(Interval interval, int digits) {
        return interval.isKnown() ? new Estimate(interval, digits, true) : NONE;
    }

    private static String number(double value, int digits, boolean signed) {
        // A figure that is rounded to nothing has no sign.
        boolean nothing = Math.abs(value) < 0.5 * Math.pow(10, -digits);
        String sign = signed && !nothing ? "%+." : "%.";
        return String.format(Locale.ROOT, sign + digits + "f", nothing ? 0.0 : value);
    }

    record Words(String text) implements Cell {}

    record Count(long count) implements Cell {
        @Override
        public String text() {
            return Long.toString(count);
        }
    }

    record Figure(double value, int digits, boolean isSigned) implements Cell {
        @Override
        public String text() {
            return number(value, digits, isSigned);
        }
    }

    /** A figure with its interval. */
    record Estimate(Interval interval, int digits, boolean isSigned) implements Cell {
        @Override
        public String text() {
            return value() + " (" + range() + ")";
        }

        public String value() {
            return number(interval.value(), digits, isSigned);
        }

        public String range() {
            String between = isSigned ? " to " : "–";
            return number(interval.low(), digits, isSigned) + between + number(interval.high(), digits, isSigned);
        }
    }

    /**
     * A share of things that were counted, with its interval.
     *
     * @param hits of them; a family of which a part is hit counts for that part
     * @param of all of them
     */
    record Share(double hits, int of, Interval interval) implements Cell {
        @Override
        public String text() {
            return of == 0 ? "– (0/0)" : number(interval.value(), 3, false) + " (" + counts() + ", " + range() + ")";
        }

        public String value() {
            return of == 0 ? "–" : number(interval.value(), 3, false);
        }

        /** {@code 19/20}, or {@code 18.5/20} where a family counts for a part. */
        public String counts() {
            return (hits == Math.rint(hits) ? Long.toString((long) hits) : number(hits, 1, false)) + "/" + of;
        }

        public String range() {
            return number(interval.low(), 2, false) + "–" + number(interval.high(), 2, false);
        }
    }
}
