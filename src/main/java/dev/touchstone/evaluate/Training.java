package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.ScoringModel;
import dev.touchstone.knowledge.SentenceModel;
import dev.touchstone.knowledge.Thresholds;
import dev.touchstone.knowledge.WordingModel;
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
 * @param before the examples by the models that were there
 * @param after the examples by models that have not seen their families
 */
public record Training(
        ScoringModel model,
        Policy policy,
        WordingModel wording,
        Optional<SentenceModel> sentences,
        Evaluation before,
        Evaluation after) {
    /** Sentence models for cross-validation, of which each takes some seconds. */
    private static final int HEARINGS = 5;

    /**
     * Trains on a corpus and measures what changes.
     *
     * @param signals of all detectors
     */
    public static Training run(LabelledCorpus corpus, Knowledge knowledge, Collection<Signal> signals) {
        TrainingPlan plan = TrainingPlan.STANDARD;
        ModelTrainer trainer = new ModelTrainer(plan, signals);
        // Weights must not be fitted to words that were learnt from the same articles.
        List<Example> examples = unheard(corpus.examples(), plan.folds());
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
                SentenceTrainer.train(corpus.examples(), corpus.digest()),
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
        List<Example> unheard = unheard(examples, TrainingPlan.STANDARD.folds());
        List<Prediction> unseen = Predictions.crossValidated(trainer, unheard, TrainingPlan.STANDARD.folds());
        return new Evaluation(unseen, knowledge.policy());
    }

    /** The examples as models of words and of sentences see them that have not seen their families. */
    private static List<Example> unheard(List<Example> examples, int folds) {
        return SentenceTrainer.crossFitted(WordingTrainer.crossFitted(examples, folds), HEARINGS);
    }

    /** Whether the scoring model was trained from these very articles. */
    public static boolean isTrainedFrom(LabelledCorpus corpus, Knowledge knowledge) {
        return knowledge.scoring().trainedFrom().filter(corpus.digest()::equals).isPresent();
    }
}
