package dev.touchstone.evaluate;

import dev.touchstone.assess.SignalFeatures;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.ScoringModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The features of examples under one setting of reliefs, worked out once: training asks for the same ones hundreds of times.
 * Confined to one thread.
 */
final class FeatureTable {
    private final List<Example> examples;
    private final Map<Map<String, Double>, List<SortedMap<String, Double>>> bySetting = new HashMap<>();

    FeatureTable(List<Example> examples) {
        this.examples = List.copyOf(examples);
    }

    List<Example> examples() {
        return examples;
    }

    /** For each example, in order, the value of every signal that was seen. */
    List<SortedMap<String, Double>> features(Map<String, Double> reliefs) {
        return bySetting.computeIfAbsent(reliefs, setting -> {
            ScoringModel model = ScoringModel.of(0, Map.of(), setting, Map.of());
            List<SortedMap<String, Double>> features = new ArrayList<>();
            examples.forEach(example -> features.add(SignalFeatures.of(example.evidence(), model)));
            return features;
        });
    }

    /** The log-odds that assessing would find for these features, to the precision of a double. */
    static double logOdds(SortedMap<String, Double> features, LabelModel model) {
        double sum = model.intercept();
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += model.weight(feature.getKey()) * feature.getValue();
        }
        for (LabelModel.Group group : model.groups()) {
            double of = 0;
            for (String signal : group.signals()) {
                of += model.weight(signal) * features.getOrDefault(signal, 0.0);
            }
            sum -= Math.max(0, of - group.cap());
        }
        return sum;
    }
}
