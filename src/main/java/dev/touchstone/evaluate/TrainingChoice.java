package dev.touchstone.evaluate;

import java.util.Map;
import java.util.TreeMap;

/**
 * What training chooses before it fits weights.
 *
 * @param penalty on the sum of squared weights
 * @param reliefs the share that each exculpating signal takes back
 * @param caps of each group, the share of its weights' sum that it may add up to
 */
record TrainingChoice(double penalty, Map<String, Double> reliefs, Map<String, Double> caps) {
    TrainingChoice {
        reliefs = Map.copyOf(reliefs);
        caps = Map.copyOf(caps);
    }

    TrainingChoice withPenalty(double value) {
        return new TrainingChoice(value, reliefs, caps);
    }

    TrainingChoice withRelief(String signal, double value) {
        Map<String, Double> changed = new TreeMap<>(reliefs);
        changed.put(signal, value);
        return new TrainingChoice(penalty, changed, caps);
    }

    TrainingChoice withCap(String group, double value) {
        Map<String, Double> changed = new TreeMap<>(caps);
        changed.put(group, value);
        return new TrainingChoice(penalty, reliefs, changed);
    }
}
