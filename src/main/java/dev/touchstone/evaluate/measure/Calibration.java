package dev.touchstone.evaluate.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Whether scores can be taken at their word: of the articles with a score of 0.7, is it so of seven in ten? */
public final class Calibration {
    /** Bins of equal mass. */
    public static final int BINS = 10;

    private static final long SEED = 20_260_118;
    private static final int SIMULATIONS = 1_000;
    private static final double HIGH = 0.95;
    /** Parts of an article below this are rounding. */
    private static final double DUST = 1e-9;

    private final ScoredSample sample;

    public Calibration(ScoredSample sample) {
        this.sample = sample;
    }

    /** The ten bins, by rising score; fewer where there is nothing to fill them with. */
    public List<ReliabilityBin> bins() {
        return bins(sample, sample.ones());
    }

    /**
     * The mean distance between score and share over the bins, each weighed by what is in it (M. P. Naeini and others, 2015). Chance
     * alone lifts it above 0, see {@link #byChance}, and drawing families anew lifts it again: at each end the interval is the wider of
     * the percentiles and of their mirror image about the value, which takes that back.
     */
    public Interval error() {
        Interval drawn = Bootstrap.of(sample, weights -> error(bins(sample, weights)));
        double value = drawn.value();
        return new Interval(
                value,
                Math.max(0, Math.min(drawn.low(), 2 * value - drawn.high())),
                Math.max(drawn.high(), 2 * value - drawn.low()));
    }

    /** The mean square of the distance between score and outcome (G. W. Brier, 1950), with an interval over families. */
    public Interval brier() {
        return Bootstrap.of(sample, this::brier);
    }

    /**
     * What the error would be by chance if every score were exactly right: the mean over simulated outcomes, and the figure that one
     * simulation in twenty passes as the upper end. The lower end is 0.
     */
    public Interval byChance() {
        if (sample.size() == 0) {
            return Interval.NONE;
        }
        Random random = new Random(SEED);
        double[] ones = sample.ones();
        double[] errors = new double[SIMULATIONS];
        boolean[] drawn = new boolean[sample.size()];
        for (int s = 0; s < SIMULATIONS; s++) {
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = random.nextDouble() < sample.score(i);
            }
            errors[s] = error(bins(sample.with(drawn), ones));
        }
        Arrays.sort(errors);
        return new Interval(Arrays.stream(errors).sum() / SIMULATIONS, 0, Bootstrap.percentile(errors, HIGH));
    }

    private static double error(List<ReliabilityBin> bins) {
        double sum = 0;
        double weight = 0;
        for (ReliabilityBin bin : bins) {
            sum += bin.weight() * Math.abs(bin.score() - bin.share());
            weight += bin.weight();
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }

    private double brier(double[] weights) {
        double sum = 0;
        double weight = 0;
        for (ScoredSample.Tie tie : sample.ties(weights)) {
            double miss = 1 - tie.score();
            sum += tie.positive() * miss * miss + (tie.weight() - tie.positive()) * tie.score() * tie.score();
            weight += tie.weight();
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }

    private static List<ReliabilityBin> bins(ScoredSample sample, double[] weights) {
        List<ScoredSample.Tie> ties = sample.ties(weights);
        double total = 0;
        for (ScoredSample.Tie tie : ties) {
            total += tie.weight();
        }
        List<ReliabilityBin> bins = new ArrayList<>();
        Filling filling = new Filling();
        for (ScoredSample.Tie tie : ties) {
            double left = tie.weight();
            while (left > DUST) {
                boolean last = bins.size() == BINS - 1;
                double part = last ? left : Math.min(left, total / BINS - filling.weight);
                filling.add(tie, part);
                left -= part;
                if (!last && total / BINS - filling.weight <= DUST) {
                    bins.add(filling.bin());
                    filling = new Filling();
                }
            }
        }
        if (filling.weight > DUST) {
            bins.add(filling.bin());
        }
        return bins;
    }

    /** A bin that is being filled. */
    private static final class Filling {
        private double weight;
        private double scores;
        private double positive;
        private double lowest = 1;
        private double highest;

        void add(ScoredSample.Tie tie, double part) {
            weight += part;
            scores += part * tie.score();
            positive += part * tie.positive() / tie.weight();
            lowest = Math.min(lowest, tie.score());
            highest = Math.max(highest, tie.score());
        }

        ReliabilityBin bin() {
            return new ReliabilityBin(weight, lowest, highest, scores / weight, positive / weight);
        }
    }
}
