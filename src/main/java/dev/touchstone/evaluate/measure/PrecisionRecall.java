package dev.touchstone.evaluate.measure;

import java.util.ArrayList;
import java.util.List;

/** How well scores put what is so before what is not, whatever the threshold. */
public final class PrecisionRecall {
    private final ScoredSample sample;

    public PrecisionRecall(ScoredSample sample) {
        this.sample = sample;
    }

    /**
     * With a threshold at one of the scores.
     *
     * @param threshold from which score on an article counts as found
     * @param recall of what is so, how much is found
     * @param precision of what is found, how much is so
     */
    public record Point(double threshold, double recall, double precision) {}

    /** One point for each score that occurs, by falling threshold; empty where nothing is so. */
    public List<Point> curve() {
        return curve(sample.ones());
    }

    /** The mean of the precisions at which each thing that is so is found, with an interval over families. */
    public Interval averagePrecision() {
        return Bootstrap.of(sample, weights -> {
            List<Point> curve = curve(weights);
            double sum = 0;
            double before = 0;
            for (Point point : curve) {
                sum += (point.recall() - before) * point.precision();
                before = point.recall();
            }
            return curve.isEmpty() ? Double.NaN : sum;
        });
    }

    private List<Point> curve(double[] weights) {
        List<ScoredSample.Tie> ties = sample.ties(weights);
        double positive = 0;
        for (ScoredSample.Tie tie : ties) {
            positive += tie.positive();
        }
        List<Point> curve = new ArrayList<>();
        double found = 0;
        double right = 0;
        for (int i = ties.size() - 1; i >= 0 && positive > 0; i--) {
            found += ties.get(i).weight();
            right += ties.get(i).positive();
            curve.add(new Point(ties.get(i).score(), right / positive, right / found));
        }
        return curve;
    }
}
