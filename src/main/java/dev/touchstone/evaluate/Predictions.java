package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.assess.SignalFeatures;
import dev.touchstone.knowledge.ScoringModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Scores examples, by a given model or by models that have not seen their families. */
public final class Predictions {
    private Predictions() {}

    public static List<Prediction> by(ScoringModel model, List<Example> examples) {
        return examples.stream().map(example -> by(model, example)).toList();
    }

    /** Each example by a model whose weights were fitted to the other folds alone; in the order given. */
    public static List<Prediction> crossValidated(ModelTrainer trainer, List<Example> examples, int folds) {
        int[] fold = Folds.split(examples, folds);
        List<Prediction> predictions = new ArrayList<>();
        List<ScoringModel> models = trainer.fitWithout(examples, fold, folds);
        for (int i = 0; i < fold.length; i++) {
            predictions.add(by(models.get(fold[i]), examples.get(i)));
        }
        return predictions;
    }

    static Prediction by(ScoringModel model, Example example) {
        Map<Label, LogOdds> odds = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            odds.put(label, SignalFeatures.logOdds(example.evidence(), model.label(label.id()), model));
        }
        return new Prediction(example, odds);
    }
}
