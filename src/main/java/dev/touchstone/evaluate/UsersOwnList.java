package dev.touchstone.evaluate;

import dev.touchstone.evidence.KnownBadSignal;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.ScoringModel;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a host on the user's own list weighs. No corpus can tell, for no list is shipped: who lists a host has judged it, so it
 * weighs, with nothing else seen, just what a flag needs.
 */
final class UsersOwnList {
    private static final double STEPS = 1_000;

    private UsersOwnList() {}

    /** The model with that weight; the weight is a multiple of 0.001. */
    static ScoringModel weighed(ScoringModel model, Policy policy) {
        LabelModel label = model.label(KnownBadSignal.LABEL);
        double flag = policy.of(KnownBadSignal.LABEL).flag();
        double needed = Math.log(flag / (1 - flag)) - label.intercept();
        SortedMap<String, Double> weights = new TreeMap<>(label.weights());
        // A step more than needed, so that rounding the score leaves it there.
        weights.put(KnownBadSignal.ID, (Math.ceil(needed * STEPS) + 1) / STEPS);
        SortedMap<String, LabelModel> labels = new TreeMap<>(model.labels());
        labels.put(KnownBadSignal.LABEL, LabelModel.of(label.intercept(), weights, label.groups()));
        return new ScoringModel(model.version(), model.trainedFrom(), labels, model.reliefs(), model.figures());
    }
}
