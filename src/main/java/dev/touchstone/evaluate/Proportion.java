package dev.touchstone.evaluate;

import java.util.Locale;

/**
 * A share of counted things, with Wilson's 95% score interval (E. B. Wilson, 1927), which holds for small counts too.
 *
 * @param hits of them
 * @param of all of them
 */
public record Proportion(int hits, int of) {
    private static final double Z = 1.959964;

    public double value() {
        return of == 0 ? 0 : (double) hits / of;
    }

    public double low() {
        return of == 0 ? 0 : Math.max(0, centre() - half());
    }

    public double high() {
        return of == 0 ? 1 : Math.min(1, centre() + half());
    }

    private double centre() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        double p = value();
        return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    }

    /** {@code 0.95 (19/20, 0.76–0.99)}, or {@code – (0/0)}. */
    @Override
    public String toString() {
        return of == 0
                ? "– (0/0)"
                : String.format(Locale.ROOT, "%.3f (%d/%d, %.2f–%.2f)", value(), hits, of, low(), high());
    }
}
