package dev.touchstone.assess;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.ScoringModel;
import java.util.ArrayList;
import java.util.BitSet;
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
        return of(new BoundEvidence(evidence, scoring), new BitSet(), model);
    }

    /** @param without indices, in all evidence, of what is left out */
    static LabelSum of(BoundEvidence evidence, BitSet without, LabelModel model) {
        Map<String, SignalSum> sums = new LinkedHashMap<>();
        for (String signal : evidence.signals()) {
            if (model.weight(signal) == 0) {
                continue;
            }
            SignalSum sum = SignalSum.of(signal, evidence, without);
            if (!sum.pieces().isEmpty()) {
                sums.put(signal, sum);
            }
        }
        Map<String, Double> scale = groupScale(sums, model);
        long[] micros = new long[evidence.all().size()];
        boolean[] weighed = new boolean[micros.length];
        sums.forEach((signal, sum) -> {
            double weight = model.weight(signal) * scale.getOrDefault(signal, 1.0);
            spread(LogOdds.of(weight * sum.full()).micros(), sum.pieces(), sum.shares(), micros);
            sum.pieces().forEach(i -> weighed[i] = true);
            long taken = LogOdds.of(weight * sum.net()).micros()
                    - LogOdds.of(weight * sum.full()).micros();
            if (taken != 0) {
                spread(taken, sum.relievers(), sum.relieverShares(), micros);
                sum.relievers().forEach(i -> weighed[i] = true);
            }
        });
        return gather(evidence.all(), micros, weighed, LogOdds.of(model.intercept()));
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
    private static Map<String, Double> groupScale(Map<String, SignalSum> sums, LabelModel model) {
        Map<String, Double> scale = new LinkedHashMap<>();
        for (LabelModel.Group group : model.groups()) {
            double total = 0;
            for (String signal : group.signals()) {
                SignalSum sum = sums.get(signal);
                total += sum == null ? 0 : model.weight(signal) * sum.net();
            }
            if (total > group.cap()) {
                for (String signal : group.signals()) {
                    scale.put(signal, group.cap() / total);
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
