package dev.touchstone.assess;

import dev.touchstone.evidence.Evidence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Works out what would change a verdict: first each implicated indicator taken away alone; where none alone suffices, the one
 * that helps most is taken away for good and the search goes on.
 */
final class WhatIfs {
    private static final int MOST_TAKEN = 4;
    private static final int MOST_CANDIDATES = 12;

    private WhatIfs() {}

    static List<WhatIf> find(
            List<Evidence> evidence,
            Map<Label, LabelAssessment> labels,
            List<Indicator> indicators,
            Function<List<Evidence>, Map<Label, LabelSum>> sum,
            BiFunction<Label, LabelSum, LabelAssessment> judge) {
        Verdict verdict = Assessor.overall(labels, false);
        if (verdict == Verdict.CLEAN) {
            return List.of();
        }
        List<String> candidates = indicators.stream()
                .filter(Indicator::implicated)
                .filter(indicator -> indicator.type() != Indicator.Type.URL)
                .map(Indicator::name)
                .limit(MOST_CANDIDATES)
                .toList();
        List<String> taken = new ArrayList<>();
        List<WhatIf> found = new ArrayList<>();
        while (taken.size() < MOST_TAKEN && found.isEmpty()) {
            String best = null;
            double lowest = Double.MAX_VALUE;
            for (String candidate : candidates) {
                if (taken.contains(candidate)) {
                    continue;
                }
                List<String> without = new ArrayList<>(taken);
                without.add(candidate);
                Map<Label, LabelAssessment> outcome = outcome(without(evidence, without), sum, judge);
                Verdict changed = Assessor.overall(outcome, false);
                if (changed.gravity() < verdict.gravity()) {
                    found.add(new WhatIf(without, changed));
                }
                double total = outcome.values().stream()
                        .mapToDouble(LabelAssessment::score)
                        .sum();
                if (total < lowest) {
                    lowest = total;
                    best = candidate;
                }
            }
            if (best == null) {
                return found;
            }
            taken.add(best);
        }
        return found;
    }

    private static List<Evidence> without(List<Evidence> evidence, List<String> taken) {
        return evidence.stream()
                .filter(piece -> Indicators.of(piece).stream().noneMatch(taken::contains))
                .toList();
    }

    private static Map<Label, LabelAssessment> outcome(
            List<Evidence> evidence,
            Function<List<Evidence>, Map<Label, LabelSum>> sum,
            BiFunction<Label, LabelSum, LabelAssessment> judge) {
        Map<Label, LabelAssessment> outcome = new EnumMap<>(Label.class);
        sum.apply(evidence).forEach((label, total) -> outcome.put(label, judge.apply(label, total)));
        return outcome;
    }
}
