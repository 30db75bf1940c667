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
            new TrainingPlan(List.of(0.02, 0.05, 0.2), List.of(0.0, 0.5, 0.95), 5);

    public TrainingPlan {
        penalties = List.copyOf(penalties);
        reliefs = List.copyOf(reliefs);
    }
}
