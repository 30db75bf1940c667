package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.evaluate.table.Cell;
import dev.touchstone.evaluate.table.Table;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.ScoringModel;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Figures of predictions against labels, as tables. Articles labelled {@code unsure} are counted apart. */
public final class Evaluation {
    private final List<Outcome> all;
    private final Outcomes outcomes;
    private final Policy policy;

    public Evaluation(List<Prediction> predictions, Policy policy) {
        this.all = predictions.stream()
                .map(prediction -> new Outcome(prediction, policy))
                .toList();
        this.outcomes = Outcomes.of(all);
        this.policy = policy;
    }

    private Evaluation(Outcomes outcomes, Policy policy) {
        this.all = List.of();
        this.outcomes = outcomes;
        this.policy = policy;
    }

    /** Of the articles that came with one argument. */
    Evaluation ofInput(String input) {
        return new Evaluation(
                outcomes.only(outcome -> outcome.example().traits().input().equals(input)), policy);
    }

    /** Of the bad articles, those flagged or sent to review. */
    public Proportion recall() {
        return outcomes.share(outcome -> outcome.label().isBad(), outcome -> outcome.verdict() != Verdict.CLEAN);
    }

    /** Of the bad articles, those flagged. */
    public Proportion flaggedRecall() {
        return outcomes.share(outcome -> outcome.label().isBad(), Evaluation::isFlagged);
    }

    /** Of the flagged articles, the bad ones. */
    public Proportion precision() {
        return outcomes.share(Evaluation::isFlagged, outcome -> outcome.label().isBad());
    }

    /** Of the clean articles, those flagged. */
    public Proportion falseFlags() {
        return outcomes.share(outcome -> !outcome.label().isBad(), Evaluation::isFlagged);
    }

    /** Of the clean articles in a language, those flagged. */
    public Proportion falseFlags(String language) {
        Predicate<Outcome> clean = outcome ->
                !outcome.label().isBad() && outcome.example().language().equals(language);
        return outcomes.share(clean, Evaluation::isFlagged);
    }

    private static boolean isFlagged(Outcome outcome) {
        return outcome.verdict() == Verdict.FLAG;
    }

    public Table overall() {
        return verdicts().overall();
    }

    public Table byLabel() {
        return verdicts().byLabel(Counting.ARTICLES);
    }

    public Table byLanguage() {
        return verdicts().byLanguage(Counting.ARTICLES);
    }

    VerdictTables verdicts() {
        return new VerdictTables(outcomes);
    }

    ScoreTables scores() {
        return new ScoreTables(outcomes);
    }

    /** How often each signal is seen in bad and in clean articles, and what is left of it there. */
    public Table bySignal(ScoringModel scoring) {
        return SignalTable.of(outcomes, scoring);
    }

    Policy policy() {
        return policy;
    }

    /** The gravest first. */
    List<Mistake> wrong() {
        return Mistake.of(all);
    }

    /** Every article that was got wrong, the gravest first: clean ones flagged, bad ones missed, clean ones in review. */
    public Table mistakes() {
        Table.Filling table = Table.of("mistakes", "Mistakes", "")
                .column("mistake", "Mistake")
                .column("article", "article")
                .column("label", "label")
                .column("scores", "scores")
                .column("why", "why it was labelled so");
        for (Mistake mistake : wrong()) {
            Outcome outcome = mistake.outcome();
            table.row(
                    Cell.of(mistake.kind().words()),
                    Cell.of(outcome.example().id()),
                    Cell.of(outcome.label().id() + (outcome.example().hard() ? ", hard" : "")),
                    Cell.of(String.format(
                            Locale.ROOT,
                            "%.2f %.2f",
                            outcome.prediction().score(Label.REFERRAL_SPAM),
                            outcome.prediction().score(Label.IMPERSONATION))),
                    Cell.of(outcome.example().why()));
        }
        return table.done();
    }
}
