package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.ScoringModel;
import dev.touchstone.knowledge.Thresholds;
import dev.touchstone.knowledge.WordingModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A training run: the new model and policy, and what they change.
 *
 * @param model fitted to all examples
 * @param policy its thresholds, chosen on cross-validated scores; hosts and codes as they were
 * @param wording fitted to all examples
 * @param before the examples by the models that were there
 * @param after the examples by models that have not seen their families
 */
public record Training(ScoringModel model, Policy policy, WordingModel wording, Evaluation before, Evaluation after) {
    /**
     * Trains on a corpus and measures what changes.
     *
     * @param signals of all detectors
     */
    public static Training run(LabelledCorpus corpus, Knowledge knowledge, Collection<Signal> signals) {
        TrainingPlan plan = TrainingPlan.STANDARD;
        ModelTrainer trainer = new ModelTrainer(plan, signals);
        // Weights must not be fitted to words that were learnt from the same articles.
        List<Example> examples = WordingTrainer.crossFitted(corpus.examples(), plan.folds());
        List<Prediction> unseen = Predictions.crossValidated(trainer, examples, plan.folds());
        Map<String, Thresholds> thresholds = new TreeMap<>();
        for (Label label : Label.values()) {
            thresholds.put(label.id(), ThresholdChooser.choose(unseen, label));
        }
        Policy policy = Policy.of(
                thresholds, knowledge.policy().ownHosts(), knowledge.policy().partnerCodes());
        ScoringModel model = trainer.train(examples, knowledge.scoring().version(), corpus.digest());
        return new Training(
                model,
                policy,
                WordingTrainer.train(corpus.examples(), corpus.digest()),
                new Evaluation(Predictions.by(knowledge.scoring(), corpus.examples()), knowledge.policy()),
                new Evaluation(unseen, policy));
    }

    /**
     * Figures of a corpus under the knowledge given: cross-validated by family where the scoring model was trained from these
     * very articles, else by the model as it is.
     */
    public static Evaluation evaluate(
            LabelledCorpus corpus, Knowledge knowledge, Collection<Signal> signals, boolean crossValidate) {
        List<Example> examples = corpus.examples();
        if (!crossValidate && !isTrainedFrom(corpus, knowledge)) {
            return new Evaluation(Predictions.by(knowledge.scoring(), examples), knowledge.policy());
        }
        ModelTrainer trainer = new ModelTrainer(TrainingPlan.STANDARD, signals);
        List<Example> worded = WordingTrainer.crossFitted(examples, TrainingPlan.STANDARD.folds());
        List<Prediction> unseen = Predictions.crossValidated(trainer, worded, TrainingPlan.STANDARD.folds());
        return new Evaluation(unseen, knowledge.policy());
    }

    /** Whether the scoring model was trained from these very articles. */
    public static boolean isTrainedFrom(LabelledCorpus corpus, Knowledge knowledge) {
        return knowledge.scoring().trainedFrom().filter(corpus.digest()::equals).isPresent();
    }
}
