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
     * The same where some signals may together not say more than so much. What it must not say is for the others to say: they are
     * fitted to what the bound leaves open, and not cut along with it.
     *
     * @param bounded ids of the signals; they share what is left to them as they did unbound
     * @param most log-odds of an example that has these signals at full strength and no other
     */
    LabelModel train(
            List<SortedMap<String, Double>> features,
            List<Boolean> outcomes,
            Collection<String> signals,
            Set<String> bounded,
            double most) {
        LabelModel free = train(features, outcomes, signals);
        double together = bounded.stream().mapToDouble(free::weight).sum();
        if (together == 0 || free.intercept() + together <= most) {
            return free;
        }
        SortedMap<String, Double> shares = new TreeMap<>();
        for (String signal : bounded) {
            if (free.weight(signal) > 0) {
                shares.put(signal, free.weight(signal) / together);
            }
        }
        return fit(features, outcomes, signals, Optional.of(new Bound(shares, most)));
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
        bound.ifPresent(at -> candidates.removeAll(at.shares.keySet()));
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
                bound.ifPresent(at -> at.shares.forEach((signal, share) ->
                        weights.put(signal, Math.floor(share * (at.most - intercept) * 1000) / 1000)));
                return LabelModel.of(intercept, weights, List.of());
            }
        }
    }

    /**
     * Of the signals in order, then the intercept. Signals at their bound have the weight {@code most - intercept} together: at
     * strength x they give {@code x * most}, whatever the rest, and leave the intercept a part of {@code 1 - x}.
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
            double x = bound.map(at -> at.strength(seen)).orElse(0.0);
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

    /**
     * What some signals may say together.
     *
     * @param shares of each in it, 1 together
     * @param most log-odds
     */
    private record Bound(SortedMap<String, Double> shares, double most) {
        double strength(SortedMap<String, Double> seen) {
            double strength = 0;
            for (Map.Entry<String, Double> share : shares.entrySet()) {
                strength += share.getValue() * seen.getOrDefault(share.getKey(), 0.0);
            }
            return strength;
        }
    }
}
