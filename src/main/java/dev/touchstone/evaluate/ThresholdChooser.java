package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.knowledge.Thresholds;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Chooses the thresholds that would have cost least on cross-validated scores. The costs say what mistakes are worth beside one
 * another: a genuine article flagged as much as a bad one missed, and a look by a person a tenth of that. A bad article that is
 * flagged for what it is not has been found all the same: it costs the look that puts it right.
 */
public final class ThresholdChooser {
    private static final double CLEAN_FLAGGED = 10;
    private static final double BAD_MISSED = 10;
    private static final double LOOK = 1;
    /**
     * A flag needs a score that is more likely true than not. Below a fifth nothing is worth a look, though a tenth would pay by the
     * costs: the corpus has more bad articles than there are elsewhere. Most of what stood between a sixth and a fifth was of articles in
     * which words alone are heard.
     */
    private static final int LOWEST_FLAG = 60;

    private static final int HIGHEST_FLAG = 95;

    private static final int LOWEST_REVIEW = 20;
    /** Costs are whole numbers. */
    private static final double LEAST = 1e-9;

    /** One genuine article more or less in the corpus must not decide how far down flags go: half of one is no reason. */
    private static final double NEAR_ENOUGH = CLEAN_FLAGGED / 2;

    private ThresholdChooser() {}

    /**
     * In steps of a hundredth: the middle of the flags that are near enough to the cheapest, and of the reviews that are cheapest
     * with it.
     */
    public static Thresholds choose(List<Prediction> predictions, Label label) {
        SortedMap<Integer, Double> byFlag = new TreeMap<>();
        for (int flag = LOWEST_FLAG; flag <= HIGHEST_FLAG; flag++) {
            byFlag.put(flag, Collections.min(byReview(predictions, label, flag).values()));
        }
        double most = Collections.min(byFlag.values()) + NEAR_ENOUGH;
        int flag = middle(byFlag, most);
        SortedMap<Integer, Double> byReview = byReview(predictions, label, flag);
        double lowest = Collections.min(byReview.values());
        List<Integer> cheapest = byReview.entrySet().stream()
                .filter(entry -> entry.getValue() < lowest + LEAST)
                .map(Map.Entry::getKey)
                .toList();
        double review = (cheapest.get(0) + cheapest.get(cheapest.size() - 1)) / 200.0;
        return new Thresholds(review, flag / 100.0);
    }

    /** What each review threshold would have cost with a flag, by hundredths. */
    private static SortedMap<Integer, Double> byReview(List<Prediction> predictions, Label label, int flag) {
        SortedMap<Integer, Double> costs = new TreeMap<>();
        for (int review = LOWEST_REVIEW; review <= flag; review++) {
            costs.put(review, cost(predictions, label, review / 100.0, flag / 100.0));
        }
        return costs;
    }

    /** The middle of those that are near enough. */
    private static int middle(SortedMap<Integer, Double> costs, double most) {
        List<Integer> near = costs.entrySet().stream()
                .filter(entry -> entry.getValue() < most + LEAST)
                .map(Map.Entry::getKey)
                .toList();
        return near.get(near.size() / 2);
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
