package dev.touchstone.evaluate.backtest;

import dev.touchstone.assess.Verdict;
import dev.touchstone.evaluate.CorpusLabel;
import dev.touchstone.evaluate.table.Cell;
import dev.touchstone.evaluate.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run of two sets of models has come to. Keeps the articles whose verdicts change, and counts the others. For one thread. */
public final class Backtest {
    private static final String UNLABELLED = "not labelled";

    private final List<Comparison> changed = new ArrayList<>();
    /** By label; absent stands for articles that nobody has labelled. */
    private final Map<Optional<CorpusLabel>, Map<Change, Integer>> changes = new HashMap<>();

    private final Map<Verdict, Map<Verdict, Integer>> moves = new EnumMap<>(Verdict.class);
    private int undecided;

    /** Takes the next article in the order of the input. */
    public void add(Comparison comparison) {
        changes.computeIfAbsent(comparison.called(), unused -> new EnumMap<>(Change.class))
                .merge(comparison.change(), 1, Integer::sum);
        Verdict before = comparison.before().verdict();
        Verdict after = comparison.after().verdict();
        moves.computeIfAbsent(before, unused -> new EnumMap<>(Verdict.class)).merge(after, 1, Integer::sum);
        undecided += before == Verdict.UNDECIDED || after == Verdict.UNDECIDED ? 1 : 0;
        if (comparison.change().isListed()) {
            changed.add(comparison);
        }
    }

    /** By change, the gravest first; of one change genuine articles first, then in the order of the input. */
    public List<Comparison> changed() {
        List<Comparison> sorted = new ArrayList<>(changed);
        sorted.sort(Comparator.comparing(Comparison::change).thenComparing(comparison -> !comparison.isGenuine()));
        return List.copyOf(sorted);
    }

    public int articles() {
        return changes.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Articles that one of the sets could not decide. */
    public int undecided() {
        return undecided;
    }

    /** How many articles of each label change how. */
    public Table byLabel() {
        Table.Filling table = Table.of("byLabel", "What would change", "")
                .column("label", "Label")
                .column("articles", "articles");
        for (Change change : Change.values()) {
            table.column(change.id(), change.words());
        }
        Map<Change, Integer> all = new EnumMap<>(Change.class);
        List<Optional<CorpusLabel>> labels = new ArrayList<>();
        for (CorpusLabel label : CorpusLabel.values()) {
            labels.add(Optional.of(label));
        }
        labels.add(Optional.empty());
        for (Optional<CorpusLabel> label : labels) {
            Map<Change, Integer> counts = changes.getOrDefault(label, Map.of());
            if (!counts.isEmpty()) {
                row(table, label.map(CorpusLabel::id).orElse(UNLABELLED), counts);
                counts.forEach((change, count) -> all.merge(change, count, Integer::sum));
            }
        }
        if (changes.size() > 1) {
            row(table, "all", all);
        }
        return table.done();
    }

    private static void row(Table.Filling table, String name, Map<Change, Integer> counts) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(name));
        row.add(Cell.of(counts.values().stream().mapToInt(Integer::intValue).sum()));
        for (Change change : Change.values()) {
            row.add(Cell.of(counts.getOrDefault(change, 0)));
        }
        table.row(row);
    }

    /** From which verdict to which. */
    public Table moves() {
        Table.Filling table = Table.of("moves", "Verdicts", "").column("before", "Now, down; then, across");
        for (Verdict verdict : Verdict.values()) {
            table.column(verdict.id(), verdict.id());
        }
        moves.forEach((before, to) -> {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(before.id()));
            for (Verdict verdict : Verdict.values()) {
                row.add(Cell.of(to.getOrDefault(verdict, 0)));
            }
            table.row(row);
        });
        return table.done();
    }
}
