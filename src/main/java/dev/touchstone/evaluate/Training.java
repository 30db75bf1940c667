package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.evaluate.table.Cell;
import dev.touchstone.evaluate.table.Table;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.ScoringModel;
import dev.touchstone.knowledge.SentenceModel;
import dev.touchstone.knowledge.Thresholds;
import dev.touchstone.knowledge.WordingModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A training run: the new model and policy, and what they change.
 *
 * @param model fitted to all examples
 * @param policy its thresholds, chosen on cross-validated scores; hosts and codes as they were
 * @param wording fitted to all examples
 * @param sentences fitted to all labelled sentences; empty where there are none
 * @param before the examples by the models that were there, which may have seen them
 * @param after the examples by the new models, which have seen them
 * @param unseen the examples by models that have not seen their families, under the new policy
 */
public record Training(
        ScoringModel model,
        Policy policy,
        WordingModel wording,
        Optional<SentenceModel> sentences,
        Evaluation before,
        Evaluation after,
        Evaluation unseen) {
    /**
     * Trains on a corpus and measures what changes.
     *
     * @param signals of all detectors
     */
    public static Training run(LabelledCorpus corpus, Knowledge knowledge, Collection<Signal> signals) {
        TrainingPlan plan = TrainingPlan.STANDARD;
        ModelTrainer trainer = new ModelTrainer(plan, signals);
        // Weights must not be fitted to words that were learnt from the same articles.
        List<Example> examples = Hearing.unheard(corpus.examples(), plan.folds());
        List<Prediction> unseen = Predictions.crossValidated(trainer, examples, plan.folds());
        Map<String, Thresholds> thresholds = new TreeMap<>();
        for (Label label : Label.values()) {
            thresholds.put(label.id(), ThresholdChooser.choose(unseen, label));
        }
        Policy policy = Policy.of(
                thresholds, knowledge.policy().ownHosts(), knowledge.policy().partnerCodes());
        ScoringModel alone =
                UsersOwnList.weighed(trainer.train(examples, knowledge.scoring().version(), corpus.digest()), policy);
        WordingModel wording = WordingTrainer.train(corpus.examples(), corpus.digest());
        Optional<SentenceModel> sentences = SentenceTrainer.train(corpus.examples(), corpus.digest());
        SentenceModel heardBy = sentences.orElse(knowledge.sentences());
        ScoringModel model = TieTrainer.weighed(
                alone, HeldOut.with(knowledge, alone, wording, heardBy, policy), TieTrainer.STANDARD);
        List<Example> seen = corpus.examples().stream()
                .map(example -> example.heard(wording, heardBy))
                .toList();
        return new Training(
                model,
                policy,
                wording,
                sentences,
                new Evaluation(Predictions.by(knowledge.scoring(), corpus.examples()), knowledge.policy()),
                new Evaluation(Predictions.by(model, seen), policy),
                new Evaluation(unseen, policy));
    }

    /** Before and after on the same footing, and what counts for articles that nobody has seen. */
    public Table compared() {
        return compared("Before and after", before, after, unseen);
    }

    /** Likewise of the articles that came with one argument. */
    public Table comparedOn(String input) {
        return compared(
                "Before and after, on " + input, before.ofInput(input), after.ofInput(input), unseen.ofInput(input));
    }

    private static Table compared(String title, Evaluation before, Evaluation after, Evaluation unseen) {
        Table.Filling table = Table.of("compared", title, "")
                .column("figure", "")
                .column("before", "before, as they are")
                .column("after", "after, as they are")
                .column("unseen", "after, family not seen");
        List<VerdictTables> all = List.of(before.verdicts(), after.verdicts(), unseen.verdicts());
        compare(table, all.stream().map(each -> each.byLabel(Counting.ARTICLES)).toList());
        compare(
                table,
                all.stream().map(each -> each.falseFlags(Counting.ARTICLES)).toList());
        return table.done();
    }

    private static void compare(Table.Filling table, List<Table> all) {
        Table first = all.get(0);
        for (int row = 0; row < first.rows().size(); row++) {
            String name = first.body().get(row).get(0);
            for (int column = 1; column < first.columns().size(); column++) {
                int at = row;
                int in = column;
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.of(name + ", " + first.columns().get(column).head()));
                all.forEach(each -> cells.add(each.rows().get(at).get(in)));
                table.row(cells);
            }
        }
    }

    /** Whether the scoring model was trained from these very articles. */
    public static boolean isTrainedFrom(LabelledCorpus corpus, Knowledge knowledge) {
        return Measurement.isTrainedFrom(corpus.digest(), knowledge);
    }
}
