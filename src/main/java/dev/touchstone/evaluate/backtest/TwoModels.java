package dev.touchstone.evaluate.backtest;

import dev.touchstone.assess.Label;
import dev.touchstone.evaluate.table.Cell;
import dev.touchstone.evaluate.table.Table;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.ScoringModel;
import dev.touchstone.knowledge.Thresholds;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two sets of models, and in what they differ.
 *
 * @param before those in use
 * @param after those that they are compared with
 */
public record TwoModels(Knowledge before, Knowledge after) {
    /** Which models these are. */
    public Table identities() {
        Table.Filling table = Table.of("models", "Models", "")
                .column("what", "Models")
                .column("now", "now")
                .column("then", "then");
        row(table, "digest", before.digest(), after.digest());
        row(
                table,
                "scoring",
                "version " + before.scoring().version(),
                "version " + after.scoring().version());
        row(table, "trained from", trainedFrom(before), trainedFrom(after));
        row(table, "as of", before.asOf().toString(), after.asOf().toString());
        Set<String> names = new TreeSet<>(before.versions().keySet());
        names.addAll(after.versions().keySet());
        names.remove("models");
        for (String name : names) {
            row(
                    table,
                    name,
                    before.versions().getOrDefault(name, "–"),
                    after.versions().getOrDefault(name, "–"));
        }
        for (Label label : Label.values()) {
            row(table, label.id(), thresholds(before, label), thresholds(after, label));
        }
        return table.done();
    }

    private static void row(Table.Filling table, String name, String now, String then) {
        table.row(Cell.of(name), Cell.of(now), Cell.of(then));
    }

    private static String trainedFrom(Knowledge knowledge) {
        return knowledge.scoring().trainedFrom().orElse("set by hand");
    }

    private static String thresholds(Knowledge knowledge, Label label) {
        Thresholds thresholds = knowledge.policy().of(label.id());
        return "review from " + thresholds.review() + ", flag from " + thresholds.flag();
    }

    /** Signals that count in one of the two and not in the other, and what they count there. Empty where there are none. */
    public Table signals() {
        Table.Filling table = Table.of("signals", "Signals that only one of the two counts", "")
                .column("signal", "Signal of one set alone")
                .column("of", "of")
                .column("now", "now")
                .column("then", "then");
        for (Label label : Label.values()) {
            Set<String> signals = new TreeSet<>();
            for (ScoringModel scoring : both()) {
                signals.addAll(scoring.label(label.id()).weights().keySet());
            }
            for (String signal : signals) {
                row(
                        table,
                        signal,
                        label.id(),
                        before.scoring().label(label.id()).weight(signal),
                        after.scoring().label(label.id()).weight(signal));
            }
        }
        Set<String> reliefs = new TreeSet<>();
        both().forEach(scoring -> reliefs.addAll(scoring.reliefs().keySet()));
        for (String signal : reliefs) {
            row(
                    table,
                    signal,
                    "takes back",
                    before.scoring().relief(signal),
                    after.scoring().relief(signal));
        }
        return table.done();
    }

    private static void row(Table.Filling table, String signal, String of, double now, double then) {
        if (now == 0 != (then == 0)) {
            table.row(Cell.of(signal), Cell.of(of), counts(now), counts(then));
        }
    }

    private static Cell counts(double weight) {
        return weight == 0 ? Cell.of("does not count") : Cell.of(weight, 3);
    }

    private List<ScoringModel> both() {
        return List.of(before.scoring(), after.scoring());
    }
}
