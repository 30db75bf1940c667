package dev.touchstone.evaluate.measure;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Where a figure would lie had other families been drawn: percentiles over samples of as many families, drawn with replacement
 * (B. Efron, 1979). The generator is seeded, and {@link Random} is the same everywhere: same articles, same interval.
 */
public final class Bootstrap {
    private static final long SEED = 20_260_117;
    private static final int SAMPLES = 2_000;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /**
     * The figure of a sample.
     *
     * @param statistic of the sample under weights; {@link Double#NaN} where they leave nothing to measure
     */
    public static Interval of(ScoredSample sample, ToDoubleFunction<double[]> statistic) {
        int[] families = new int[sample.size()];
        for (int i = 0; i < families.length; i++) {
            families[i] = sample.family(i);
        }
        return of(families, sample.familyCount(), statistic);
    }

    /**
     * The figure of articles whose families are given by number.
     *
     * @param families of each article, from 0
     * @param count how many families there are
     */
    public static Interval of(int[] families, int count, ToDoubleFunction<double[]> statistic) {
        double[] weights = new double[families.length];
        Arrays.fill(weights, 1);
        double value = statistic.applyAsDouble(weights);
        if (Double.isNaN(value)) {
            return Interval.NONE;
        }
        Random random = new Random(SEED);
        double[] found = new double[SAMPLES];
        int known = 0;
        int[] times = new int[count];
        for (int s = 0; s < SAMPLES; s++) {
            Arrays.fill(times, 0);
            for (int f = 0; f < count; f++) {
                times[random.nextInt(count)]++;
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] = times[families[i]];
            }
            double again = statistic.applyAsDouble(weights);
            if (!Double.isNaN(again)) {
                found[known++] = again;
            }
        }
        double[] sorted = Arrays.copyOf(found, known);
        Arrays.sort(sorted);
        return new Interval(value, percentile(sorted, TAIL), percentile(sorted, 1 - TAIL));
    }

    /** Between neighbours in proportion. */
    static double percentile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
