package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.SignalFeatures;
import dev.touchstone.evaluate.measure.Interval;
import dev.touchstone.evaluate.table.Cell;
import dev.touchstone.evaluate.table.Table;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.ScoringModel;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where each signal is seen: in articles with its label, in clean ones, and how much of it is left there after reliefs, which is
 * what counts. A signal of no label is counted over all bad articles.
 */
final class SignalTable {
    private static final String NOTE =
            "How many articles have the signal; and what is left of it in them all, from 0 to 1 for each,"
                    + " once what takes back has been taken off: that is what is weighed. The ratio is of shares, bad to clean, with half an"
                    + " article added everywhere. Weights are those of the models as they are.";

    private final Outcomes outcomes;
    private final ScoringModel scoring;
    private final Map<String, Signal> signals = new TreeMap<>();
    private final Map<String, Map<CorpusLabel, double[]>> hits = new TreeMap<>();

    private SignalTable(Outcomes outcomes, ScoringModel scoring) {
        this.outcomes = outcomes;
        this.scoring = scoring;
        outcomes.judged().forEach(this::count);
    }

    static Table of(Outcomes outcomes, ScoringModel scoring) {
        return new SignalTable(outcomes, scoring).table();
    }

    private void count(Outcome outcome) {
        Map<String, Signal> seen = new TreeMap<>();
        for (Evidence piece : outcome.example().evidence()) {
            seen.put(piece.signal().id(), piece.signal());
        }
        Map<String, Double> left = SignalFeatures.of(outcome.example().evidence(), scoring);
        signals.putAll(seen);
        for (String signal : seen.keySet()) {
            double[] of = hits.computeIfAbsent(signal, unused -> new TreeMap<>())
                    .computeIfAbsent(outcome.label(), unused -> new double[2]);
            of[0]++;
            of[1] += left.getOrDefault(signal, 0.0);
        }
    }

    private Table table() {
        Table.Filling table = Table.of("bySignal", "Signals", NOTE)
                .column("signal", "Signal")
                .column("label", "of")
                .column("bad", "in bad")
                .column("clean", "in clean")
                .column("ratio", "ratio")
                .column("badLeft", "left in bad")
                .column("cleanLeft", "left in clean")
                .column("ratioLeft", "ratio left")
                .column("weight", "weight")
                .column("state", "state");
        for (Signal signal : signals.values()) {
            if (signal.labels().isEmpty()) {
                row(table, signal, null);
            }
            for (Label label : Label.values()) {
                if (signal.labels().contains(label.id())) {
                    row(table, signal, label);
                }
            }
        }
        return table.done();
    }

    private void row(Table.Filling table, Signal signal, @Nullable Label label) {
        int bad = (int) outcomes.judged().stream()
                .filter(outcome -> isBad(outcome.label(), label))
                .count();
        int clean = (int) outcomes.judged().stream()
                .filter(outcome -> outcome.label() == CorpusLabel.CLEAN)
                .count();
        boolean counts = signal.polarity() == Signal.Polarity.INCRIMINATING;
        double weight = label == null ? 0 : scoring.label(label.id()).weight(signal.id());
        double relief = scoring.relief(signal.id());
        double inBad = hits(signal, label, true, 0);
        double inClean = hits(signal, label, false, 0);
        double leftInBad = hits(signal, label, true, 1);
        double leftInClean = hits(signal, label, false, 1);
        table.row(
                Cell.of(signal.id()),
                Cell.of(label == null ? "any" : label.id()),
                Cell.of((long) inBad),
                Cell.of((long) inClean),
                Cell.of(Interval.ratio(inBad, bad, inClean, clean), 2),
                counts ? Cell.of(leftInBad, 1) : Cell.NONE,
                counts ? Cell.of(leftInClean, 1) : Cell.NONE,
                counts ? Cell.of(Interval.ratio(leftInBad, bad, leftInClean, clean), 2) : Cell.NONE,
                weight > 0 ? Cell.of(weight, 3) : relief > 0 ? Cell.of(relief, 2) : Cell.NONE,
                Cell.of(weight > 0 ? "scored" : relief > 0 ? "takes back" : "observed"));
    }

    private double hits(Signal signal, @Nullable Label label, boolean bad, int which) {
        double sum = 0;
        for (Map.Entry<CorpusLabel, double[]> of :
                hits.getOrDefault(signal.id(), Map.of()).entrySet()) {
            boolean in = bad ? isBad(of.getKey(), label) : of.getKey() == CorpusLabel.CLEAN;
            sum += in ? of.getValue()[which] : 0;
        }
        return sum;
    }

    private static boolean isBad(CorpusLabel called, @Nullable Label label) {
        return label == null ? called.isBad() : called.has(label);
    }
}
