package dev.touchstone.evaluate.measure;

/**
 * A figure and where it lies with 95% confidence.
 *
 * @param value as measured; {@link Double#NaN} where there was nothing to measure
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double value, double low, double high) {
    /** Nothing was measured. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN);

    private static final double Z = 1.959964;

    /**
     * Wilson's score interval (E. B. Wilson, 1927) of a share. For a mean of shares between 0 and 1 it is no shorter than it
     * must be: nothing between 0 and 1 varies more than what is 0 or 1.
     *
     * @param share from 0 to 1
     * @param of how many independent things it is the share of
     */
    public static Interval wilson(double share, double of) {
        if (of <= 0) {
            return new Interval(Double.NaN, 0, 1);
        }
        double centre = (share + Z * Z / (2 * of)) / (1 + Z * Z / of);
        double half = Z / (1 + Z * Z / of) * Math.sqrt(share * (1 - share) / of + Z * Z / (4 * of * of));
        return new Interval(share, Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /**
     * How many times more common something is among some than among others: Katz' interval of a ratio of shares (D. Katz and
     * others, 1978), half a thing added to every count so that none is 0.
     *
     * @param hits may count things for a part
     */
    public static Interval ratio(double hits, int of, double otherHits, int otherOf) {
        if (of == 0 || otherOf == 0) {
            return NONE;
        }
        double a = hits + 0.5;
        double n = of + 0.5;
        double b = otherHits + 0.5;
        double m = otherOf + 0.5;
        double ratio = a / n / (b / m);
        double factor = Math.exp(Z * Math.sqrt(1 / a - 1 / n + 1 / b - 1 / m));
        return new Interval(ratio, ratio / factor, ratio * factor);
    }

    /** Whether something was measured. */
    public boolean isKnown() {
        return !Double.isNaN(value);
    }
}
