package dev.touchstone.evaluate;

import dev.touchstone.knowledge.LabelModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Estimates the logistic model of one label with an L2 penalty. A weight whose sign contradicts its signal is dropped and the
 * model fitted again.
 */
final class LogisticTrainer {
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
        // With one outcome alone there is nothing to tell apart.
        if (!outcomes.contains(true) || !outcomes.contains(false)) {
            return LabelModel.of(rounded(prior(outcomes)), Map.of(), List.of());
        }
        return fit(features, outcomes, signals, Optional.empty());
    }

    /**
     * The same where one signal by itself may not say more than so much. What it must not say is for the others to say: they are
     * fitted to what the bound leaves open, and not cut along with it.
     *
     * @param bounded id of the signal
     * @param most log-odds of an example that has this signal at full strength and no other
     */
    LabelModel train(
            List<SortedMap<String, Double>> features,
            List<Boolean> outcomes,
            Collection<String> signals,
            String bounded,
            double most) {
        LabelModel free = train(features, outcomes, signals);
        if (free.weight(bounded) == 0 || free.intercept() + free.weight(bounded) <= most) {
            return free;
        }
        return fit(features, outcomes, signals, Optional.of(new Bound(bounded, most)));
    }

    /** Log-odds of the label where all articles have it or none has, as if one more were half of each. */
    private static double prior(List<Boolean> outcomes) {
        long yes = outcomes.stream().filter(outcome -> outcome).count();
        return Math.log((yes + 0.5) / (outcomes.size() - yes + 0.5));
    }

    private LabelModel fit(
            List<SortedMap<String, Double>> features,
            List<Boolean> outcomes,
            Collection<String> signals,
            Optional<Bound> bound) {
        Set<String> candidates = new TreeSet<>();
        for (String signal : signals) {
            if (features.stream().anyMatch(seen -> seen.containsKey(signal))) {
                candidates.add(signal);
            }
        }
        bound.ifPresent(at -> candidates.remove(at.signal));
        while (true) {
            List<String> order = List.copyOf(candidates);
            double[] fitted = weights(features, outcomes, order, bound);
            Map<String, Double> weights = new TreeMap<>();
            for (int j = 0; j < order.size(); j++) {
                if (fitted[j] < LEAST) {
                    candidates.remove(order.get(j));
                } else {
                    weights.put(order.get(j), rounded(fitted[j]));
                }
            }
            if (candidates.size() == order.size()) {
                double intercept = rounded(fitted[order.size()]);
                bound.ifPresent(at -> weights.put(at.signal, Math.floor((at.most - intercept) * 1000) / 1000));
                return LabelModel.of(intercept, weights, List.of());
            }
        }
    }

    /**
     * Of the signals in order, then the intercept. A signal at its bound has the weight {@code most - intercept}: at strength x it
     * gives {@code x * most}, whatever the rest, and leaves the intercept a part of {@code 1 - x}.
     */
    private double[] weights(
            List<SortedMap<String, Double>> features,
            List<Boolean> outcomes,
            List<String> order,
            Optional<Bound> bound) {
        int examples = features.size();
        double[][] rows = new double[examples][order.size() + 1];
        boolean[] labels = new boolean[examples];
        double[] given = new double[examples];
        for (int i = 0; i < examples; i++) {
            SortedMap<String, Double> seen = features.get(i);
            for (int j = 0; j < order.size(); j++) {
                rows[i][j] = seen.getOrDefault(order.get(j), 0.0);
            }
            double x = bound.map(at -> seen.getOrDefault(at.signal, 0.0)).orElse(0.0);
            rows[i][order.size()] = 1 - x;
            given[i] = bound.isPresent() ? bound.get().most * x : 0;
            labels[i] = outcomes.get(i);
        }
        return new LogisticFit(rows, labels, given, l2).weights();
    }

    /** To a thousandth: finer than the data can tell. */
    private static double rounded(double weight) {
        return Math.rint(weight * 1000) / 1000;
    }

    private record Bound(String signal, double most) {}
}
