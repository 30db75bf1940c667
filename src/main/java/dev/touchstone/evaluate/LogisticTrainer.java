package dev.touchstone.evaluate;

import dev.touchstone.knowledge.LabelModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.model.Event;

/**
 * Estimates the logistic model of one label by OpenNLP's maximum-entropy trainer (L-BFGS, L2 penalty, one thread, so that the
 * result is the same each time). A weight whose sign contradicts its signal is dropped and the model fitted again.
 */
final class LogisticTrainer {
    private static final String BIAS = "bias";
    private static final double LEAST = 0.05;

    private final double l2;

    /** @param l2 the penalty on the sum of squared weights */
    LogisticTrainer(double l2) {
        this.l2 = l2;
    }

    /**
     * @param features of each example
     * @param outcomes whether each example has the label
     * @param signals ids of the label's candidates
     */
    LabelModel train(List<SortedMap<String, Double>> features, List<Boolean> outcomes, Collection<String> signals) {
        // With one outcome alone there is nothing to tell apart, and the optimiser would not end.
        if (!outcomes.contains(true) || !outcomes.contains(false)) {
            return LabelModel.of(rounded(prior(outcomes)), Map.of(), List.of());
        }
        Set<String> candidates = new TreeSet<>(signals);
        while (true) {
            Map<String, Double> weights = fit(features, outcomes, candidates);
            double intercept = weights.getOrDefault(BIAS, 0.0);
            weights.remove(BIAS);
            Set<String> kept = new TreeSet<>();
            weights.forEach((signal, weight) -> {
                if (weight >= LEAST) {
                    kept.add(signal);
                }
            });
            if (kept.size() == candidates.size()) {
                return LabelModel.of(rounded(intercept), rounded(weights), List.of());
            }
            candidates = kept;
        }
    }

    /** Log-odds of the label where all articles have it or none has, as if one more were half of each. */
    private static double prior(List<Boolean> outcomes) {
        long yes = outcomes.stream().filter(outcome -> outcome).count();
        return Math.log((yes + 0.5) / (outcomes.size() - yes + 0.5));
    }

    private Map<String, Double> fit(
            List<SortedMap<String, Double>> features, List<Boolean> outcomes, Set<String> candidates) {
        List<Event> events = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < features.size(); i++) {
            List<String> names = new ArrayList<>(List.of(BIAS));
            List<Float> values = new ArrayList<>(List.of(1f));
            features.get(i).forEach((signal, value) -> {
                if (candidates.contains(signal)) {
                    names.add(signal);
                    values.add(value.floatValue());
                    seen.add(signal);
                }
            });
            float[] array = new float[values.size()];
            for (int j = 0; j < array.length; j++) {
                array[j] = values.get(j);
            }
            events.add(MaximumEntropy.event(outcomes.get(i), names.toArray(new String[0]), array));
        }
        MaximumEntropy model = MaximumEntropy.fit(events, l2);
        Map<String, Double> weights = new TreeMap<>();
        double bias = model.logOdds(BIAS);
        weights.put(BIAS, bias);
        for (String signal : seen) {
            weights.put(signal, model.logOdds(BIAS, signal) - bias);
        }
        return weights;
    }

    private static Map<String, Double> rounded(Map<String, Double> weights) {
        Map<String, Double> rounded = new TreeMap<>();
        weights.forEach((signal, weight) -> rounded.put(signal, rounded(weight)));
        return rounded;
    }

    /** To a thousandth: finer than the data can tell. */
    private static double rounded(double weight) {
        return Math.rint(weight * 1000) / 1000;
    }
}
