package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.evaluate.measure.Calibration;
import dev.touchstone.evaluate.measure.Interval;
import dev.touchstone.evaluate.measure.PrecisionRecall;
import dev.touchstone.evaluate.measure.Prevalence;
import dev.touchstone.evaluate.measure.ReliabilityBin;
import dev.touchstone.evaluate.measure.ScoredArticle;
import dev.touchstone.evaluate.measure.ScoredSample;
import dev.touchstone.evaluate.table.Cell;
import dev.touchstone.evaluate.table.Table;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Whether scores can be taken at their word, how well they rank, and what they are worth where spam is rare. */
record ScoreTables(Outcomes outcomes) {
    private static final double[] SCORES = {0.1, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999};

    ScoredSample sample(Label label) {
        return new ScoredSample(outcomes.judged().stream()
                .map(outcome -> new ScoredArticle(
                        outcome.prediction().score(label),
                        outcome.label().has(label),
                        outcome.example().family()))
                .toList());
    }

    Table calibration() {
        Table.Filling table = Table.of(
                        "calibration",
                        "Calibration and ranking",
                        "Expected calibration error over " + Calibration.BINS
                                + " bins of equal mass, with an interval over families drawn anew; by chance: what it would be"
                                + " on average if every score were right, and where one such corpus in twenty lies above.")
                .column("label", "Label")
                .column("expectedCalibrationError", "calibration error")
                .column("byChance", "by chance")
                .column("brierScore", "Brier score")
                .column("averagePrecision", "average precision")
                .column("share", "share of articles");
        for (Label label : Label.values()) {
            ScoredSample sample = sample(label);
            Calibration calibration = new Calibration(sample);
            table.row(
                    Cell.of(label.id()),
                    Cell.of(calibration.error(), 3),
                    Cell.of(calibration.byChance(), 3),
                    Cell.of(calibration.brier(), 3),
                    Cell.of(new PrecisionRecall(sample).averagePrecision(), 3),
                    outcomes.share(outcome -> true, outcome -> outcome.label().has(label))
                            .cell());
        }
        return table.done();
    }

    Table reliability() {
        Table.Filling table = Table.of("reliability", "Reliability", "Ten bins of equal mass, by rising score.")
                .column("label", "Reliability")
                .column("articles", "articles")
                .column("lowest", "from")
                .column("highest", "to")
                .column("meanScore", "mean score")
                .column("share", "share that has the label");
        for (Label label : Label.values()) {
            for (ReliabilityBin bin : new Calibration(sample(label)).bins()) {
                table.row(
                        Cell.of(label.id()),
                        Cell.of(bin.weight(), 1),
                        Cell.of(bin.lowest(), 4),
                        Cell.of(bin.highest(), 4),
                        Cell.of(bin.score(), 4),
                        Cell.of(bin.interval(), 3));
            }
        }
        return table.done();
    }

    /** What a flag, and a look, is worth where one article in a hundred is bad. */
    Table rare() {
        Table.Filling table = Table.of(
                        "atOnePercent",
                        "Where one article in a hundred is bad",
                        "By Bayes' rule from recall and from the share of clean articles; the interval puts the worst ends of both"
                                + " together. No clean article flagged here does not mean that none ever is: mind the lower end.")
                .column("label", "At 1% spam")
                .column("precisionHere", "precision of flags here")
                .column("precision", "precision of flags at 1%")
                .column("precisionFound", "of flags and reviews at 1%");
        for (Judged of : Judged.values()) {
            table.row(
                    Cell.of(of.id()),
                    outcomes.share(of::isFlagged, of::isBad).cell(),
                    Cell.of(atOnePercent(of::isBad, of::isFlagged), 3),
                    Cell.of(atOnePercent(of::isBad, of::isFound), 3));
        }
        return table.done();
    }

    private Interval atOnePercent(Predicate<Outcome> bad, Predicate<Outcome> hit) {
        Proportion recall = outcomes.share(bad, hit);
        Proportion wrong = outcomes.share(outcome -> !outcome.label().isBad(), hit);
        return recall.of() == 0 || wrong.of() == 0
                ? Interval.NONE
                : Prevalence.ONE_PERCENT.precision(recall.interval(), wrong.interval());
    }

    /** What scores mean where spam is rare: they were learnt where it is not. */
    Table scoresWhereRare(Policy policy) {
        Table.Filling table = Table.of(
                        "scoresAtOnePercent",
                        "What a score means at 1% spam",
                        "The same evidence where one article in a hundred has the label instead of as many as here.")
                .column("score", "Score");
        for (Label label : Label.values()) {
            table.column(key(label), label.id() + " at 1%");
        }
        for (double score : SCORES) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(String.format(Locale.ROOT, "%.3f", score))));
            for (Label label : Label.values()) {
                row.add(Cell.of(worth(score, label), 4));
            }
            table.row(row);
        }
        for (boolean flag : new boolean[] {false, true}) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(flag ? "flag from" : "review from")));
            for (Label label : Label.values()) {
                Thresholds thresholds = policy.of(label.id());
                row.add(Cell.of(worth(flag ? thresholds.flag() : thresholds.review(), label), 4));
            }
            table.row(row);
        }
        return table.done();
    }

    private double worth(double score, Label label) {
        double share = outcomes.share(
                        outcome -> true, outcome -> outcome.label().has(label))
                .value();
        return share > 0 && share < 1 ? Prevalence.ONE_PERCENT.score(score, new Prevalence(share)) : Double.NaN;
    }

    private static String key(Label label) {
        return label == Label.REFERRAL_SPAM ? "referralSpam" : "impersonation";
    }
}
