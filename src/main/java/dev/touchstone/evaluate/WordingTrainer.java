package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.knowledge.ByteWeights;
import dev.touchstone.knowledge.WordingModel;
import dev.touchstone.text.Shingles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.model.Event;

/**
 * Estimates the wording model from examples: for each label a logistic model over buckets of shingles by OpenNLP's
 * maximum-entropy trainer, kept in a byte a bucket. Deterministic.
 */
final class WordingTrainer {
    /** On the sum of squared weights; the middle of a wide stretch over which the cross-validated loss hardly changes. */
    private static final double PENALTY = 0.01;

    /** Log-odds so low that there is no evidence in them. */
    private static final double SILENT = -10;

    private static final String BIAS = "bias";

    private WordingTrainer() {}

    /** A model of all examples that are called either way. */
    static WordingModel train(Collection<Example> examples, String digest) {
        Map<String, WordingModel.Weights> labels = new TreeMap<>();
        for (Label label : Label.values()) {
            labels.put(label.id(), weights(examples, label));
        }
        return WordingModel.of(digest, labels);
    }

    /** For each fold a model of the examples in the others. */
    static List<WordingModel> withoutEach(List<Example> examples, int[] fold, int folds) {
        List<WordingModel> models = new ArrayList<>();
        for (int f = 0; f < folds; f++) {
            List<Example> others = new ArrayList<>();
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] != f) {
                    others.add(examples.get(i));
                }
            }
            models.add(train(others, "0".repeat(64)));
        }
        return models;
    }

    private static WordingModel.Weights weights(Collection<Example> examples, Label label) {
        List<Event> events = new ArrayList<>();
        SortedSet<Integer> seen = new TreeSet<>();
        Set<Boolean> outcomes = new HashSet<>();
        for (Example example : examples) {
            if (example.label() != CorpusLabel.UNSURE) {
                boolean outcome = example.label().has(label);
                outcomes.add(outcome);
                events.add(event(example.shingles(), outcome, seen));
            }
        }
        // With one outcome alone, or without a word, there is nothing to tell apart: words say nothing. OpenNLP would
        // look for ever for a better fit than the one it begins with.
        if (outcomes.size() < 2 || seen.isEmpty()) {
            return new WordingModel.Weights(SILENT, 1, new byte[Shingles.BUCKETS]);
        }
        MaximumEntropy model = MaximumEntropy.fit(events, PENALTY);
        double intercept = model.logOdds(BIAS);
        double[] weights = new double[Shingles.BUCKETS];
        for (int bucket : seen) {
            weights[bucket] = model.logOdds(BIAS, name(bucket)) - intercept;
        }
        return new WordingModel.Weights(ByteWeights.nearest(intercept, weights));
    }

    private static Event event(Shingles shingles, boolean outcome, Set<Integer> seen) {
        String[] names = new String[shingles.size() + 1];
        float[] values = new float[names.length];
        names[0] = BIAS;
        values[0] = 1;
        int at = 1;
        for (int bucket : shingles.sorted()) {
            seen.add(bucket);
            names[at] = name(bucket);
            values[at++] = (float) (1 / Math.sqrt(names.length));
        }
        return MaximumEntropy.event(outcome, names, values);
    }

    private static String name(int bucket) {
        return Integer.toString(bucket);
    }
}
