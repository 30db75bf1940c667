package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.LogOdds;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a model said of an example.
 *
 * @param example the labelled article
 * @param logOdds by label
 */
public record Prediction(Example example, Map<Label, LogOdds> logOdds) {
    public Prediction {
        logOdds = Collections.unmodifiableMap(new EnumMap<>(logOdds));
    }

    /** The probability of a label. */
    public double score(Label label) {
        return logOdds(label).score();
    }

    LogOdds logOdds(Label label) {
        return logOdds.getOrDefault(label, LogOdds.ZERO);
    }
}
