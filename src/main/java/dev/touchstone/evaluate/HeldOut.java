package dev.touchstone.evaluate;

import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.ScoringModel;
import dev.touchstone.knowledge.SentenceModel;
import dev.touchstone.knowledge.WordingModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Predictions for examples, and the knowledge by which each was made: the same that judging the article by that knowledge gives.
 *
 * @param predictions in the order of the examples
 * @param judges likewise
 */
record HeldOut(List<Prediction> predictions, List<Knowledge> judges) {
    HeldOut {
        predictions = List.copyOf(predictions);
        judges = List.copyOf(judges);
    }

    /** By the models as they are. */
    static HeldOut none(List<Example> examples, Knowledge knowledge) {
        return new HeldOut(
                Predictions.by(knowledge.scoring(), examples), Collections.nCopies(examples.size(), knowledge));
    }

    /** Each example by models of words, sentences and weights that were fitted to the other folds alone. */
    static HeldOut of(List<Example> examples, Knowledge knowledge, ModelTrainer trainer, int folds) {
        int[] fold = Folds.split(examples, folds);
        Hearing hearing = Hearing.of(examples, folds);
        List<Example> heard = hearing.heard(examples);
        List<ScoringModel> scorings = trainer.fitWithout(heard, fold, folds);
        List<Knowledge> models = new ArrayList<>();
        for (int f = 0; f < folds; f++) {
            models.add(with(
                    knowledge,
                    scorings.get(f),
                    hearing.wordings().get(f),
                    hearing.sentences().get(f),
                    knowledge.policy()));
        }
        List<Prediction> predictions = new ArrayList<>();
        List<Knowledge> judges = new ArrayList<>();
        for (int i = 0; i < fold.length; i++) {
            predictions.add(Predictions.by(scorings.get(fold[i]), heard.get(i)));
            judges.add(models.get(fold[i]));
        }
        return new HeldOut(predictions, judges);
    }

    /** The knowledge with other models. */
    static Knowledge with(
            Knowledge knowledge, ScoringModel scoring, WordingModel wording, SentenceModel sentences, Policy policy) {
        return new Knowledge(
                knowledge.registry(),
                knowledge.lexicon(),
                scoring,
                wording,
                sentences,
                policy,
                knowledge.suffixes(),
                knowledge.parser(),
                knowledge.redirects(),
                knowledge.shorteners(),
                knowledge.mailProviders(),
                knowledge.referralShapes(),
                knowledge.exemptions(),
                knowledge.asOf(),
                knowledge.digest(),
                knowledge.versions());
    }
}
