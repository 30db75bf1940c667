package dev.touchstone.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much each signal weighs. Trained by a command, read from {@code models/scoring.json}.
 *
 * @param version counts up with each training that is kept
 * @param trainedFrom sha-256 of the articles it was trained from, lower-case hexadecimal; absent where it was set by hand
 * @param labels by label id
 * @param reliefs by exculpating signal id: the share, 0 to 1, of the piece it is bound to that it takes back
 * @param figures what training measured, free in form: texts, numbers, booleans, lists and maps of these
 */
public record ScoringModel(
        int version,
        Optional<String> trainedFrom,
        SortedMap<String, LabelModel> labels,
        SortedMap<String, Double> reliefs,
        SortedMap<String, Object> figures) {
    public ScoringModel {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        reliefs = Collections.unmodifiableSortedMap(new TreeMap<>(reliefs));
        figures = Figures.frozen(figures);
    }

    public static ScoringModel of(
            int version, Map<String, LabelModel> labels, Map<String, Double> reliefs, Map<String, ?> figures) {
        return new ScoringModel(
                version, Optional.empty(), new TreeMap<>(labels), new TreeMap<>(reliefs), new TreeMap<>(figures));
    }

    /**
     * The label's model.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LabelModel label(String id) {
        LabelModel found = labels.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no scoring model for the label " + id);
        }
        return found;
    }

    /** The share of the piece it is bound to that the signal takes back; 0 where the model names none. */
    public double relief(String signal) {
        return reliefs.getOrDefault(signal, 0.0);
    }
}
