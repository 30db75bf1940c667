package dev.touchstone.evaluate;

import dev.touchstone.knowledge.ByteWeights;
import dev.touchstone.knowledge.SentenceKind;
import dev.touchstone.knowledge.SentenceModel;
import dev.touchstone.text.SentenceFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import opennlp.tools.ml.model.Event;

/**
 * Estimates the sentence model from the labelled sentences of examples: multinomial, by OpenNLP's maximum-entropy trainer, kept in
 * a byte a bucket. Deterministic.
 */
final class SentenceTrainer {
    /** On the sum of squared weights; the lowest cross-validated loss of 0.015, 0.05, 0.15. */
    private static final double PENALTY = 0.05;

    /** Fitted for cross-validation; each takes some seconds. */
    private static final int MODELS = 5;

    private static final String BIAS = "bias";

    private SentenceTrainer() {}

    /** A model of all labelled sentences; empty where not every kind is among them, so that there is nothing to tell apart. */
    static Optional<SentenceModel> train(Collection<Example> examples, String digest) {
        List<Event> events = new ArrayList<>();
        SortedSet<Integer> seen = new TreeSet<>();
        Set<SentenceKind> kinds = new HashSet<>();
        for (Example example : examples) {
            for (LabelledSentence sentence : example.sentences()) {
                kinds.add(sentence.kind());
                events.add(event(sentence, seen));
            }
        }
        if (kinds.size() < SentenceKind.values().length) {
            return Optional.empty();
        }
        return Optional.of(new SentenceModel(Optional.of(digest), weights(MaximumEntropy.fit(events, PENALTY), seen)));
    }

    /**
     * For each fold a model of the examples in others: of all but a few folds, so that fewer models are fitted than there are folds.
     * None where no sentence is labelled.
     */
    static List<SentenceModel> withoutEach(List<Example> examples, int[] fold, int folds) {
        if (examples.stream().allMatch(example -> example.sentences().isEmpty())) {
            return Collections.nCopies(folds, SentenceModel.NONE);
        }
        List<SentenceModel> models = new ArrayList<>();
        for (int m = 0; m < Math.min(folds, MODELS); m++) {
            List<Example> others = new ArrayList<>();
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] % MODELS != m) {
                    others.add(examples.get(i));
                }
            }
            models.add(train(others, "0".repeat(64)).orElse(SentenceModel.NONE));
        }
        List<SentenceModel> byFold = new ArrayList<>();
        for (int f = 0; f < folds; f++) {
            byFold.add(models.get(f % MODELS));
        }
        return byFold;
    }

    /** What a feature adds to each kind is told but for what it adds to all of them, which makes no difference. */
    private static Map<SentenceKind, ByteWeights> weights(MaximumEntropy model, SortedSet<Integer> seen) {
        List<String> ids =
                Arrays.stream(SentenceKind.values()).map(SentenceKind::id).toList();
        double[] intercepts = model.logShares(ids, BIAS);
        double[][] added = new double[ids.size()][SentenceFeatures.BUCKETS];
        for (int bucket : seen) {
            double[] with = model.logShares(ids, BIAS, name(bucket));
            double mean = 0;
            for (int kind = 0; kind < with.length; kind++) {
                mean += (with[kind] - intercepts[kind]) / with.length;
            }
            for (int kind = 0; kind < with.length; kind++) {
                added[kind][bucket] = with[kind] - intercepts[kind] - mean;
            }
        }
        Map<SentenceKind, ByteWeights> weights = new EnumMap<>(SentenceKind.class);
        int at = 0;
        for (SentenceKind kind : SentenceKind.values()) {
            weights.put(kind, ByteWeights.nearest(intercepts[at], added[at]));
            at++;
        }
        return weights;
    }

    private static Event event(LabelledSentence sentence, Set<Integer> seen) {
        SentenceFeatures features = sentence.features();
        String[] names = new String[features.size() + 1];
        float[] values = new float[names.length];
        names[0] = BIAS;
        values[0] = 1;
        for (int i = 0; i < features.size(); i++) {
            seen.add(features.bucket(i));
            names[i + 1] = name(features.bucket(i));
            values[i + 1] = (float) (1 / Math.sqrt(names.length));
        }
        return new Event(sentence.kind().id(), names, values);
    }

    private static String name(int bucket) {
        return Integer.toString(bucket);
    }
}
