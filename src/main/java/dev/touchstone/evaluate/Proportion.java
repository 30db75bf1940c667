package dev.touchstone.evaluate;

import dev.touchstone.evaluate.measure.Interval;
import dev.touchstone.evaluate.table.Cell;

/**
 * A share of counted things, with Wilson's 95% score interval (E. B. Wilson, 1927), which holds for small counts too.
 *
 * @param hits of them
 * @param of all of them
 */
public record Proportion(int hits, int of) {
    public double value() {
        return of == 0 ? 0 : (double) hits / of;
    }

    public double low() {
        return interval().low();
    }

    public double high() {
        return interval().high();
    }

    Interval interval() {
        return Interval.wilson(value(), of);
    }

    Cell cell() {
        return new Cell.Share(hits, of, interval());
    }

    /** {@code 0.95 (19/20, 0.76–0.99)}, or {@code – (0/0)}. */
    @Override
    public String toString() {
        return cell().text();
    }
}
