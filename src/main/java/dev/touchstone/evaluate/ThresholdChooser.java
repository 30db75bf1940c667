package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.knowledge.Thresholds;
import java.util.List;
import java.util.TreeSet;

/**
 * Chooses the thresholds that would have cost least on cross-validated scores. The costs say what mistakes are worth beside one
 * another: a genuine article flagged as much as a bad one missed, and a look by a person a tenth of that. A bad article that is
 * flagged for what it is not has been found all the same: it costs the look that puts it right.
 */
public final class ThresholdChooser {
    private static final double CLEAN_FLAGGED = 10;
    private static final double BAD_MISSED = 10;
    private static final double LOOK = 1;
    /** A flag needs a score that is more likely true than not; below a fifth nothing is worth a look. */
    private static final double LOWEST_FLAG = 0.6;

    private static final double LOWEST_REVIEW = 0.2;

    private ThresholdChooser() {}

    /** In steps of a hundredth; of equal ones the pair in the middle of the cheapest stretch. */
    public static Thresholds choose(List<Prediction> predictions, Label label) {
        double lowest = Double.MAX_VALUE;
        TreeSet<Integer> reviews = new TreeSet<>();
        TreeSet<Integer> flags = new TreeSet<>();
        for (int flag = (int) (LOWEST_FLAG * 100); flag <= 95; flag++) {
            for (int review = (int) (LOWEST_REVIEW * 100); review <= flag; review++) {
                double cost = cost(predictions, label, review / 100.0, flag / 100.0);
                if (cost < lowest - 1e-9) {
                    lowest = cost;
                    reviews.clear();
                    flags.clear();
                }
                if (cost < lowest + 1e-9) {
                    reviews.add(review);
                    flags.add(flag);
                }
            }
        }
        double review = (reviews.first() + reviews.last()) / 200.0;
        double flag = (flags.first() + flags.last()) / 200.0;
        return new Thresholds(Math.min(review, flag), flag);
    }

    private static double cost(List<Prediction> predictions, Label label, double review, double flag) {
        double cost = 0;
        for (Prediction prediction : predictions) {
            if (prediction.example().label() == CorpusLabel.UNSURE) {
                continue;
            }
            double score = prediction.score(label);
            CorpusLabel called = prediction.example().label();
            boolean bad = called.has(label);
            boolean flagged = score >= flag;
            if (flagged) {
                cost += bad ? 0 : called.isBad() ? LOOK : CLEAN_FLAGGED;
            } else if (score >= review) {
                cost += LOOK;
            } else {
                cost += bad ? BAD_MISSED : 0;
            }
        }
        return cost;
    }
}
