package dev.touchstone.assess;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal.Polarity;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.ScoringModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sum of one label: what each piece of evidence adds to its log-odds, in fixed point.
 *
 * @param pieces the evidence that was weighed, in the order given
 * @param contributions of each piece
 * @param total the intercept and all contributions
 */
record LabelSum(List<Evidence> pieces, List<LogOdds> contributions, LogOdds total) {
    static LabelSum of(List<Evidence> evidence, LabelModel model, ScoringModel scoring) {
        Map<String, List<Integer>> bySignal = new LinkedHashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).signal().polarity() == Polarity.INCRIMINATING
                    && model.weight(evidence.get(i).signal().id()) != 0) {
                bySignal.computeIfAbsent(evidence.get(i).signal().id(), unused -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, Double> scale = groupScale(bySignal, evidence, model, scoring);
        long[] micros = new long[evidence.size()];
        boolean[] weighed = new boolean[evidence.size()];
        bySignal.forEach((signal, indices) -> {
            double weight = model.weight(signal) * scale.getOrDefault(signal, 1.0);
            SignalSum sum = SignalSum.of(indices.stream().map(evidence::get).toList(), evidence, scoring);
            spread(LogOdds.of(weight * sum.full()).micros(), indices, sum.shares(), micros);
            indices.forEach(i -> weighed[i] = true);
            long taken = LogOdds.of(weight * sum.net()).micros() - LogOdds.of(weight * sum.full()).micros();
            if (taken != 0) {
                spread(taken, sum.relievers(), sum.relieverShares(), micros);
                sum.relievers().forEach(i -> weighed[i] = true);
            }
        });
        return gather(evidence, micros, weighed, LogOdds.of(model.intercept()));
    }

    private static LabelSum gather(List<Evidence> evidence, long[] micros, boolean[] weighed, LogOdds intercept) {
        List<Evidence> pieces = new ArrayList<>();
        List<LogOdds> contributions = new ArrayList<>();
        LogOdds total = intercept;
        for (int i = 0; i < evidence.size(); i++) {
            if (weighed[i]) {
                pieces.add(evidence.get(i));
                contributions.add(new LogOdds(micros[i]));
                total = total.plus(new LogOdds(micros[i]));
            }
        }
        return new LabelSum(List.copyOf(pieces), List.copyOf(contributions), total);
    }

    /** Signals of a group whose sum passes its cap are scaled down together. */
    private static Map<String, Double> groupScale(
            Map<String, List<Integer>> bySignal, List<Evidence> evidence, LabelModel model, ScoringModel scoring) {
        Map<String, Double> scale = new LinkedHashMap<>();
        for (LabelModel.Group group : model.groups()) {
            double sum = 0;
            for (String signal : group.signals()) {
                List<Integer> indices = bySignal.getOrDefault(signal, List.of());
                if (!indices.isEmpty()) {
                    List<Evidence> pieces = indices.stream().map(evidence::get).toList();
                    sum += model.weight(signal) * SignalSum.of(pieces, evidence, scoring).net();
                }
            }
            if (sum > group.cap()) {
                for (String signal : group.signals()) {
                    scale.put(signal, group.cap() / sum);
                }
            }
        }
        return scale;
    }

    /** Splits an amount by shares so that the parts add up to it exactly: the largest share takes the remainder. */
    private static void spread(long amount, List<Integer> indices, List<Double> shares, long[] micros) {
        double whole = shares.stream().mapToDouble(Double::doubleValue).sum();
        long left = amount;
        int largest = 0;
        for (int i = 0; i < shares.size(); i++) {
            long part = (long) (amount * (shares.get(i) / whole));
            micros[indices.get(i)] += part;
            left -= part;
            largest = shares.get(i) > shares.get(largest) ? i : largest;
        }
        micros[indices.get(largest)] += left;
    }
}
