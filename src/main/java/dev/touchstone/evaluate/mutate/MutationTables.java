package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.Proportion;
import dev.touchstone.evaluate.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures of mutations, as tables. */
public final class MutationTables {
    private static final int NAMED = 4;

    private MutationTables() {}

    /** What there is to choose from. */
    public static TextTable list(List<Mutation> mutations) {
        TextTable table = new TextTable("Mutation", "bad", "clean", "what it does", "why");
        for (Mutation mutation : mutations) {
            table.row(
                    mutation.id(),
                    mutation.scope().bad().name().toLowerCase(Locale.ROOT),
                    mutation.scope().clean().name().toLowerCase(Locale.ROOT),
                    mutation.what(),
                    mutation.scope().why());
        }
        return table;
    }

    /** A row for each mutation: how many articles it changed, and what became of the shares among them. */
    public static TextTable figures(List<MutationFigures> all) {
        TextTable table = new TextTable(
                "Mutation",
                "bad",
                "clean",
                "recall with review",
                "points",
                "recall of flags",
                "points",
                "clean flagged");
        for (MutationFigures figures : all) {
            Proportion before = figures.flaggedRecall(Change::before);
            Proportion after = figures.flaggedRecall(Change::after);
            table.row(
                    figures.mutation().id(),
                    Integer.toString(figures.bad()),
                    Integer.toString(figures.clean()),
                    arrow(figures.recall(Change::before), figures.recall(Change::after)),
                    points(figures.bad(), figures.points()),
                    arrow(before, after),
                    points(figures.bad(), 100 * (after.value() - before.value())),
                    figures.falseFlags(Change::before).hits() + " → "
                            + figures.falseFlags(Change::after).hits());
        }
        return table;
    }

    /** The articles that a mutation hides, or that it makes flagged, the worst first. */
    public static TextTable worst(List<MutationFigures> all) {
        TextTable table = new TextTable("Worst", "mutation", "articles", "the worst");
        for (MutationFigures figures : all) {
            row(table, "bad, no longer found", figures, figures.losses());
        }
        for (MutationFigures figures : all) {
            row(table, "clean, now flagged", figures, figures.accused());
        }
        return table;
    }

    private static void row(TextTable table, String what, MutationFigures figures, List<Change> changes) {
        if (!changes.isEmpty()) {
            table.row(
                    what,
                    figures.mutation().id(),
                    Integer.toString(changes.size()),
                    changes.stream().limit(NAMED).map(Change::article).collect(Collectors.joining(", ")));
        }
    }

    private static String arrow(Proportion before, Proportion after) {
        return before.of() == 0 ? "–" : String.format(Locale.ROOT, "%.3f → %.3f", before.value(), after.value());
    }

    private static String points(int of, double points) {
        return of == 0 ? "–" : String.format(Locale.ROOT, "%+.1f", points + 0.0);
    }
}
