package dev.touchstone.evaluate.backtest;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.evaluate.CorpusLabel;
import dev.touchstone.evaluate.TextTable;
import dev.touchstone.evaluate.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A backtest for people, as lines for a terminal. What articles are called is made safe for one. */
public final class BacktestText {
    private static final int MOST = 50;

    private final StringBuilder text = new StringBuilder();

    private BacktestText() {}

    /** All of it without the blank line before the first table, each line ended by a line feed. */
    public static String of(TwoModels models, Backtest backtest) {
        BacktestText text = new BacktestText();
        text.table(models.identities());
        Table signals = models.signals();
        text.text.append('\n');
        if (signals.isEmpty()) {
            text.text.append("The same signals count in both.\n");
        } else {
            text.text.append("Signals differ: these count in one of the two sets alone.\n");
            text.table(signals);
        }
        text.table(backtest.byLabel());
        text.table(backtest.moves());
        List<Comparison> changed = backtest.changed();
        for (Change change : Change.values()) {
            text.list(
                    change,
                    changed.stream().filter(each -> each.change() == change).toList());
        }
        return text.text.substring(1);
    }

    private void table(Table table) {
        text.append('\n').append(TextTable.of(table));
    }

    private void list(Change change, List<Comparison> articles) {
        if (articles.isEmpty()) {
            return;
        }
        long genuine = articles.stream().filter(Comparison::isGenuine).count();
        String words = change.words();
        text.append('\n')
                .append(words.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(words.substring(1))
                .append(": ")
                .append(articles.size())
                .append(genuine > 0 ? ", of these " + genuine + " genuine, first" : "")
                .append('\n');
        articles.stream().limit(MOST).forEach(this::article);
        if (articles.size() > MOST) {
            text.append("  and ").append(articles.size() - MOST).append(" more; --out DIR writes them all\n");
        }
    }

    private void article(Comparison comparison) {
        text.append("  ")
                .append(comparison.called().map(CorpusLabel::id).orElse("not labelled"))
                .append(": ")
                .append(comparison.before().verdict().id())
                .append(" → ")
                .append(comparison.after().verdict().id())
                .append("  ")
                .append(TextTable.shown(comparison.id()))
                .append("  (")
                .append(TextTable.shown(comparison.source()))
                .append(")\n");
        comparison.before().labels().forEach((label, before) -> {
            LabelAssessment after = comparison.after().labels().get(label);
            if (after != null && !after.equals(before)) {
                label(label, before, after, comparison.shifts());
            }
        });
    }

    private void label(Label label, LabelAssessment before, LabelAssessment after, List<Shift> shifts) {
        text.append(String.format(
                Locale.ROOT,
                "      %s %.3f %s → %.3f %s",
                label.id(),
                before.score(),
                before.verdict().id(),
                after.score(),
                after.verdict().id()));
        List<String> parts = new ArrayList<>();
        for (Shift shift : shifts) {
            if (shift.label() == label) {
                parts.add(String.format(
                        Locale.ROOT,
                        "%s %+.3f → %+.3f",
                        shift.signal(),
                        shift.before().value(),
                        shift.after().value()));
            }
        }
        text.append(parts.isEmpty() ? "" : ": " + String.join(", ", parts)).append('\n');
    }
}
