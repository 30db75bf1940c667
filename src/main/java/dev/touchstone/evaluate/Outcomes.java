package dev.touchstone.evaluate;

import dev.touchstone.evaluate.measure.Interval;
import dev.touchstone.evaluate.table.Cell;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What became of labelled articles. Those that could fairly be called either way stand apart.
 *
 * @param judged in input order
 * @param unsure likewise
 */
record Outcomes(List<Outcome> judged, List<Outcome> unsure) {
    Outcomes {
        judged = List.copyOf(judged);
        unsure = List.copyOf(unsure);
    }

    static Outcomes of(List<Outcome> all) {
        return new Outcomes(
                all.stream()
                        .filter(outcome -> outcome.label() != CorpusLabel.UNSURE)
                        .toList(),
                all.stream()
                        .filter(outcome -> outcome.label() == CorpusLabel.UNSURE)
                        .toList());
    }

    Outcomes only(Predicate<Outcome> which) {
        return new Outcomes(
                judged.stream().filter(which).toList(),
                unsure.stream().filter(which).toList());
    }

    /** Of the articles among which it is counted, those that are hit; each counts once. */
    Proportion share(Predicate<Outcome> among, Predicate<Outcome> hit) {
        int of = 0;
        int hits = 0;
        for (Outcome outcome : judged) {
            if (among.test(outcome)) {
                of++;
                hits += hit.test(outcome) ? 1 : 0;
            }
        }
        return new Proportion(hits, of);
    }

    /** The same where each family counts once, for the part of its articles that is hit. */
    Cell familyShare(Predicate<Outcome> among, Predicate<Outcome> hit) {
        Map<String, int[]> families = new TreeMap<>();
        for (Outcome outcome : judged) {
            if (among.test(outcome)) {
                int[] counts = families.computeIfAbsent(outcome.example().family(), unused -> new int[2]);
                counts[0] += hit.test(outcome) ? 1 : 0;
                counts[1]++;
            }
        }
        double hits = 0;
        for (int[] counts : families.values()) {
            hits += (double) counts[0] / counts[1];
        }
        int of = families.size();
        return new Cell.Share(hits, of, Interval.wilson(of == 0 ? 0 : hits / of, of));
    }
}
