package dev.touchstone.cli;

import dev.touchstone.assess.Label;
import dev.touchstone.evaluate.Evaluation;
import dev.touchstone.evaluate.Example;
import dev.touchstone.evaluate.LabelledCorpus;
import dev.touchstone.evaluate.Measurement;
import dev.touchstone.evaluate.Proportion;
import dev.touchstone.evaluate.Sheet;
import dev.touchstone.evaluate.WrongArticle;
import dev.touchstone.evaluate.table.Cell;
import dev.touchstone.evaluate.table.Column;
import dev.touchstone.evaluate.table.Table;
import dev.touchstone.report.figures.FiguresPage;
import dev.touchstone.report.figures.FiguresView;
import dev.touchstone.report.figures.MistakeView;
import dev.touchstone.report.figures.TableView;
import dev.touchstone.report.words.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what was measured on a page. */
final class EvaluationPage {
    private static final int MOST_MISTAKES = 80;
    private static final int LONGEST = 300;

    private EvaluationPage() {}

    /** The markup of {@code evaluation.html}. */
    static String of(Measurement measurement) {
        List<WrongArticle> wrong = measurement.wrong();
        List<WrongArticle> shown = wrong.subList(0, Math.min(MOST_MISTAKES, wrong.size()));
        return FiguresPage.of(new FiguresView(
                "Touchstone: evaluation",
                facts(measurement),
                tiles(measurement.evaluation()),
                EvaluationPlots.of(measurement),
                measurement.sheets().stream().map(EvaluationPage::section).toList(),
                note(wrong.size(), shown.size()),
                mistakes(shown)));
    }

    private static List<FiguresView.Fact> facts(Measurement measurement) {
        LabelledCorpus corpus = measurement.corpus();
        long families =
                corpus.examples().stream().map(Example::family).distinct().count();
        List<FiguresView.Fact> facts = new ArrayList<>();
        facts.add(new FiguresView.Fact("articles", corpus.examples().size() + " in " + families + " families"));
        facts.add(new FiguresView.Fact("their sha256", corpus.digest()));
        facts.add(new FiguresView.Fact(
                "models",
                "scoring " + measurement.knowledge().scoring().version() + ", sha256 "
                        + measurement.knowledge().digest()));
        facts.add(new FiguresView.Fact(
                "registry as of", measurement.knowledge().asOf().toString()));
        for (LabelledCorpus.Input input : corpus.inputs()) {
            facts.add(new FiguresView.Fact(safe(input.name()), measurement.scored(input.name())));
        }
        return facts;
    }

    private static List<FiguresView.Tile> tiles(Evaluation evaluation) {
        return List.of(
                tile("of flags are right", evaluation.precision()),
                tile("of bad articles flagged", evaluation.flaggedRecall()),
                tile("of bad articles flagged or in review", evaluation.recall()),
                tile("of clean articles flagged", evaluation.falseFlags()));
    }

    private static FiguresView.Tile tile(String name, Proportion share) {
        String value = share.of() == 0 ? "–" : String.format(Locale.ROOT, "%.1f%%", 100 * share.value());
        return new FiguresView.Tile(
                value,
                name,
                String.format(
                        Locale.ROOT,
                        "%d of %d, %.1f–%.1f%%",
                        share.hits(),
                        share.of(),
                        100 * share.low(),
                        100 * share.high()));
    }

    private static FiguresView.Section section(Sheet sheet) {
        return new FiguresView.Section(
                safe(sheet.title()),
                sheet.note(),
                sheet.tables().stream().map(EvaluationPage::table).toList());
    }

    private static TableView table(Table table) {
        return new TableView(
                table.title(),
                table.note(),
                table.columns().stream().map(Column::head).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(EvaluationPage::cell).toList())
                        .toList());
    }

    private static TableView.Cell cell(Cell cell) {
        if (cell instanceof Cell.Share share) {
            return share.of() == 0
                    ? TableView.Cell.figure("–", share.counts())
                    : TableView.Cell.share(
                            share.value(),
                            share.counts() + ", " + share.range(),
                            share.interval().value(),
                            share.interval().low(),
                            share.interval().high());
        }
        if (cell instanceof Cell.Estimate estimate) {
            return TableView.Cell.figure(estimate.value(), estimate.range());
        }
        return cell instanceof Cell.Words words
                ? TableView.Cell.words(keepingIndent(words.text()))
                : TableView.Cell.figure(cell.text(), "");
    }

    /** A row that belongs under the one above it is set in. */
    private static String keepingIndent(String words) {
        return (words.startsWith("  ") ? "  " : "") + safe(words);
    }

    private static String note(int all, int shown) {
        return (all == 0 ? "None." : all == shown ? "All " + all + "." : "The worst " + shown + " of " + all + ".")
                + " Each opens to its explanation by the models that made the mistake: where an article was held out these have"
                + " not seen its family. The command explains it by the models as they are, which may judge otherwise.";
    }

    private static List<MistakeView> mistakes(List<WrongArticle> wrong) {
        List<MistakeView> views = new ArrayList<>();
        try (Explainers explainers = new Explainers()) {
            for (WrongArticle article : wrong) {
                Example example = article.prediction().example();
                views.add(new MistakeView(
                        article.mistake(),
                        article.verdict().id(),
                        safe(example.id()),
                        example.label().id() + (example.hard() ? ", hard" : ""),
                        String.format(
                                Locale.ROOT,
                                "referral %.2f · impersonation %.2f",
                                article.prediction().score(Label.REFERRAL_SPAM),
                                article.prediction().score(Label.IMPERSONATION)),
                        safe(example.why()),
                        ShellWord.explain(article.article().origin().source(), example.id())
                                .orElse(""),
                        MistakeView.lines(explainers.explain(article))));
            }
        }
        return views;
    }

    /** What others wrote: addresses defanged, invisible characters named, on one line. */
    private static String safe(String text) {
        return Medium.PEOPLE.quote(text, LONGEST);
    }
}
