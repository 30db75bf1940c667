package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.evaluate.measure.Bootstrap;
import dev.touchstone.evaluate.measure.Interval;
import dev.touchstone.evaluate.table.Cell;
import dev.touchstone.evaluate.table.Table;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.ScoringModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What each signal earns: the weights are fitted again as if its detector were not there, cross-validated by family, penalty, reliefs
 * and caps as they were chosen with all signals.
 */
final class LeaveOut {
    private static final String NOTE =
            "Weights fitted again without the signal and cross-validated by family. Loss is the mean"
                    + " log-loss of both labels, times 1,000; a plus means that scores get worse without the signal. The interval is over"
                    + " families drawn anew. Articles are counted by the thresholds of the policy. A signal that no fold gives a weight changes"
                    + " nothing and is not listed.";

    private final List<Example> examples;
    private final ModelTrainer trainer;
    private final TrainingChoice choice;
    private final Policy policy;
    private final int[] fold;
    private final int folds;

    private LeaveOut(List<Example> examples, ModelTrainer trainer, Policy policy, int folds) {
        this.examples = Hearing.unheard(examples, folds);
        this.trainer = trainer;
        this.choice = trainer.choose(this.examples);
        this.policy = policy;
        this.fold = Folds.split(examples, folds);
        this.folds = folds;
    }

    static Table of(List<Example> examples, ModelTrainer trainer, Policy policy, int folds) {
        return new LeaveOut(examples, trainer, policy, folds).table();
    }

    /** A row before it is put in its place. */
    private record Row(Interval loss, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    private Table table() {
        List<ScoringModel> models = trainer.fitWithout(examples, fold, folds, choice);
        Outcomes with = outcomes(models, examples);
        Map<String, Signal> signals = new TreeMap<>();
        for (Example example : examples) {
            for (Evidence piece : example.evidence()) {
                signals.put(piece.signal().id(), piece.signal());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Signal signal : signals.values()) {
            if (models.stream().anyMatch(model -> counts(signal, model))) {
                List<Example> left = examples.stream()
                        .map(example -> example.without(signal.id()))
                        .toList();
                rows.add(row(signal, with, outcomes(trainer.fitWithout(left, fold, folds, choice), left)));
            }
        }
        rows.sort(Comparator.comparingDouble((Row row) -> -row.loss().value()));
        Table.Filling table = Table.of("leaveOut", "What each signal earns", NOTE)
                .column("signal", "Left out")
                .column("loss", "loss ×1000")
                .column("badFlagged", "bad flagged")
                .column("badFound", "bad found")
                .column("cleanFlagged", "clean flagged")
                .column("cleanInReview", "clean in review");
        rows.forEach(row -> table.row(row.cells()));
        return table.done();
    }

    private static boolean counts(Signal signal, ScoringModel model) {
        return model.relief(signal.id()) > 0
                || model.labels().values().stream().anyMatch(label -> label.weight(signal.id()) > 0);
    }

    private Outcomes outcomes(List<ScoringModel> models, List<Example> seen) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < fold.length; i++) {
            outcomes.add(new Outcome(Predictions.by(models.get(fold[i]), seen.get(i)), policy));
        }
        return Outcomes.of(outcomes);
    }

    private static Row row(Signal signal, Outcomes with, Outcomes without) {
        List<String> families = new ArrayList<>(new TreeSet<>(with.judged().stream()
                .map(outcome -> outcome.example().family())
                .toList()));
        int[] family = new int[with.judged().size()];
        double[] worse = new double[family.length];
        for (int i = 0; i < family.length; i++) {
            family[i] = families.indexOf(with.judged().get(i).example().family());
            worse[i] =
                    1000 * (loss(without.judged().get(i)) - loss(with.judged().get(i)));
        }
        Interval loss = Bootstrap.of(family, families.size(), weights -> mean(worse, weights));
        Judged either = Judged.EITHER;
        return new Row(
                loss,
                List.of(
                        Cell.of(signal.id()),
                        Cell.signed(loss, 1),
                        Cell.signed(count(without, true, either::isFlagged) - count(with, true, either::isFlagged), 0),
                        Cell.signed(count(without, true, either::isFound) - count(with, true, either::isFound), 0),
                        Cell.signed(
                                count(without, false, either::isFlagged) - count(with, false, either::isFlagged), 0),
                        Cell.signed(inReview(without) - inReview(with), 0)));
    }

    private static int inReview(Outcomes outcomes) {
        return count(outcomes, false, Judged.EITHER::isFound) - count(outcomes, false, Judged.EITHER::isFlagged);
    }

    private static int count(Outcomes outcomes, boolean bad, Predicate<Outcome> hit) {
        return outcomes.share(outcome -> outcome.label().isBad() == bad, hit).hits();
    }

    private static double mean(double[] values, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            weight += weights[i];
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }

    /** Mean over the labels. */
    private static double loss(Outcome outcome) {
        double loss = 0;
        for (Label label : Label.values()) {
            double odds = outcome.prediction().logOdds(label).value();
            loss += StrictMath.log1p(StrictMath.exp(outcome.label().has(label) ? -odds : odds));
        }
        return loss / Label.values().length;
    }
}
