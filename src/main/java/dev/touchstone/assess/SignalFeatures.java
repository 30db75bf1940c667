package dev.touchstone.assess;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.ScoringModel;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a scoring model is trained from: the same sums that assessing makes, before weights. */
public final class SignalFeatures {
    private SignalFeatures() {}

    /**
     * The value of every incriminating signal that was seen, relief taken off, groups not capped.
     *
     * @param reliefs holds the share that each exculpating signal takes back; its weights are not used
     * @return by signal id, each above 0 and up to 1
     */
    public static SortedMap<String, Double> of(List<Evidence> evidence, ScoringModel reliefs) {
        BoundEvidence bound = new BoundEvidence(evidence, reliefs);
        SortedMap<String, Double> features = new TreeMap<>();
        for (String signal : bound.signals()) {
            double value = SignalSum.of(signal, bound, new BitSet()).net();
            if (value > 0) {
                features.put(signal, value);
            }
        }
        return Collections.unmodifiableSortedMap(features);
    }

    /** The log-odds of one label by a model, as assessing would find them. */
    public static LogOdds logOdds(List<Evidence> evidence, LabelModel label, ScoringModel scoring) {
        return LabelSum.of(evidence, label, scoring).total();
    }

    /** How often each signal was seen, whatever its polarity. */
    public static Map<String, Integer> counts(List<Evidence> evidence) {
        Map<String, Integer> counts = new TreeMap<>();
        evidence.forEach(piece -> counts.merge(piece.signal().id(), 1, Integer::sum));
        return counts;
    }
}
