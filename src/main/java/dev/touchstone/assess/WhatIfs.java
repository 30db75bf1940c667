package dev.touchstone.assess;

import dev.touchstone.evidence.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
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
            Function<BitSet, Map<Label, LabelSum>> sumWithout,
            BiFunction<Label, LabelSum, LabelAssessment> judge) {
        Verdict verdict = Assessor.overall(labels, false);
        if (verdict == Verdict.CLEAN) {
            return List.of();
        }
        List<Indicator> candidates = indicators.stream()
                .filter(Indicator::implicated)
                .filter(indicator -> indicator.type() != Indicator.Type.URL)
                .limit(MOST_CANDIDATES)
                .toList();
        Removal removal = new Removal(evidence, indicators, candidates);
        // An address, its site and the code in it are often spoken of by the same pieces.
        Map<BitSet, Map<Label, LabelAssessment>> outcomes = new HashMap<>();
        List<Integer> taken = new ArrayList<>();
        List<WhatIf> found = new ArrayList<>();
        while (taken.size() < MOST_TAKEN && found.isEmpty()) {
            int best = -1;
            double lowest = Double.MAX_VALUE;
            for (int candidate = 0; candidate < candidates.size(); candidate++) {
                if (taken.contains(candidate)) {
                    continue;
                }
                List<Integer> without = new ArrayList<>(taken);
                without.add(candidate);
                Map<Label, LabelAssessment> outcome =
                        outcomes.computeIfAbsent(removal.without(without), gone -> outcome(gone, sumWithout, judge));
                Verdict changed = Assessor.overall(outcome, false);
                if (changed.gravity() < verdict.gravity()) {
                    found.add(new WhatIf(
                            without.stream()
                                    .map(taking -> candidates.get(taking).name())
                                    .toList(),
                            changed));
                }
                double total = 0;
                for (LabelAssessment assessed : outcome.values()) {
                    total += assessed.score();
                }
                if (total < lowest) {
                    lowest = total;
                    best = candidate;
                }
            }
            if (best < 0) {
                return found;
            }
            taken.add(best);
        }
        return found;
    }

    private static Map<Label, LabelAssessment> outcome(
            BitSet without,
            Function<BitSet, Map<Label, LabelSum>> sumWithout,
            BiFunction<Label, LabelSum, LabelAssessment> judge) {
        Map<Label, LabelAssessment> outcome = new EnumMap<>(Label.class);
        sumWithout.apply(without).forEach((label, total) -> outcome.put(label, judge.apply(label, total)));
        return outcome;
    }
}
