package dev.touchstone.evaluate;

import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.ScoringModel;
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

    /** Each example by models of words and weights that were fitted to the other folds alone. */
    static HeldOut of(List<Example> examples, Knowledge knowledge, ModelTrainer trainer, int folds) {
        int[] fold = Folds.split(examples, folds);
        List<WordingModel> wordings = WordingTrainer.withoutEach(examples, fold, folds);
        List<Example> worded = WordingTrainer.worded(examples, fold, wordings);
        List<ScoringModel> scorings = trainer.fitWithout(worded, fold, folds);
        List<Knowledge> models = new ArrayList<>();
        for (int f = 0; f < folds; f++) {
            models.add(with(knowledge, scorings.get(f), wordings.get(f)));
        }
        List<Prediction> predictions = new ArrayList<>();
        List<Knowledge> judges = new ArrayList<>();
        for (int i = 0; i < fold.length; i++) {
            predictions.add(Predictions.by(scorings.get(fold[i]), worded.get(i)));
            judges.add(models.get(fold[i]));
        }
        return new HeldOut(predictions, judges);
    }

    private static Knowledge with(Knowledge knowledge, ScoringModel scoring, WordingModel wording) {
        return new Knowledge(
                knowledge.registry(),
                knowledge.lexicon(),
                scoring,
                wording,
                knowledge.policy(),
                knowledge.suffixes(),
                knowledge.parser(),
                knowledge.redirects(),
                knowledge.shorteners(),
                knowledge.referralShapes(),
                knowledge.asOf(),
                knowledge.digest(),
                knowledge.versions());
    }
}
