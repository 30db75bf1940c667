package dev.touchstone.assess;

import java.math.BigDecimal;

/**
 * Log-odds (natural logarithm) in fixed point, so that sums are exact.
 *
 * @param micros multiples of 0.000001
 */
public record LogOdds(long micros) implements Comparable<LogOdds> {
    public static final LogOdds ZERO = new LogOdds(0);

    /** Rounded to the nearest multiple of 0.000001. */
    public static LogOdds of(double value) {
        return new LogOdds(Math.round(value * 1e6));
    }

    public LogOdds plus(LogOdds other) {
        return new LogOdds(Math.addExact(micros, other.micros));
    }

    public LogOdds minus(LogOdds other) {
        return new LogOdds(Math.subtractExact(micros, other.micros));
    }

    public double value() {
        return micros / 1e6;
    }

    /** The logistic of this, rounded to six decimals. */
    public double score() {
        return Math.rint(1e6 / (1 + StrictMath.exp(-value()))) / 1e6;
    }

    @Override
    public int compareTo(LogOdds other) {
        return Long.compare(micros, other.micros);
    }

    /** With six decimals, as reports print it. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(micros, 6).toPlainString();
    }
}
