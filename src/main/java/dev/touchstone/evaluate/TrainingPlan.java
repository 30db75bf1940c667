package dev.touchstone.evaluate;

import java.util.List;

/**
 * What training chooses among, by cross-validated log-loss.
 *
 * @param penalties on the sum of squared weights
 * @param reliefs shares that an exculpating signal may take back
 * @param folds of the cross-validation
 */
public record TrainingPlan(List<Double> penalties, List<Double> reliefs, int folds) {
    public static final TrainingPlan STANDARD =
            new TrainingPlan(List.of(0.03, 0.1), List.of(0.4, 0.95), 5);

    public TrainingPlan {
        penalties = List.copyOf(penalties);
        reliefs = List.copyOf(reliefs);
    }
}
