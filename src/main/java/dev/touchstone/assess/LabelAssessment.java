package dev.touchstone.assess;

/**
 * How one label came out.
 *
 * @param intercept the model's log-odds where nothing was seen
 * @param logOdds the intercept and the label's contributions, summed exactly
 * @param verdict by the policy's thresholds
 * @param reviewFrom the score from which on it is to be reviewed
 * @param flagFrom the score from which on it is flagged
 */
public record LabelAssessment(LogOdds intercept, LogOdds logOdds, Verdict verdict, double reviewFrom, double flagFrom) {
    /** The logistic of the log-odds. */
    public double score() {
        return logOdds.score();
    }
}
