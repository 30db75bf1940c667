package dev.touchstone.knowledge;

import dev.touchstone.text.SentenceFeatures;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what a sentence does to its reader: a multinomial logistic model over {@link SentenceFeatures}, trained from labelled
 * sentences of the corpus and from nothing else. Immutable, for any number of threads.
 */
public final class SentenceModel {
    /** No sentence says anything. */
    public static final SentenceModel NONE = new SentenceModel(Optional.empty(), Map.of());

    /** A sentence that promotes beyond doubt gives so much: one alone may be a slip of the model or of the author. */
    private static final double ONE = 0.5;

    private static final double TRACE = 0.05;

    private final Optional<String> trainedFrom;
    /** None where sentences say nothing. */
    private final EnumMap<SentenceKind, ByteWeights> kinds = new EnumMap<>(SentenceKind.class);

    /**
     * A model of the kinds given.
     *
     * @param trainedFrom sha-256 of the articles whose sentences the weights were fitted to
     * @param kinds all of them, or none where sentences say nothing
     * @throws IllegalArgumentException if there are some kinds and not all, or not one weight for each bucket
     */
    public SentenceModel(Optional<String> trainedFrom, Map<SentenceKind, ByteWeights> kinds) {
        this.trainedFrom = trainedFrom;
        this.kinds.putAll(kinds);
        if (!kinds.isEmpty() && kinds.size() < SentenceKind.values().length) {
            throw new IllegalArgumentException("weights of " + kinds.keySet() + " alone");
        }
        for (ByteWeights weights : kinds.values()) {
            if (weights.buckets() != SentenceFeatures.BUCKETS) {
                throw new IllegalArgumentException(weights.buckets() + " weights, not " + SentenceFeatures.BUCKETS);
            }
        }
    }

    /** Sha-256 of the articles whose sentences the weights were fitted to. */
    public Optional<String> trainedFrom() {
        return trainedFrom;
    }

    /** The weights of a kind; empty where sentences say nothing. */
    Optional<ByteWeights> of(SentenceKind kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** How probably the sentence is of the kind, 0 to 1; 0 where sentences say nothing. */
    public double share(SentenceKind kind, SentenceFeatures sentence) {
        if (kinds.isEmpty()) {
            return 0;
        }
        double[] odds = new double[kinds.size()];
        double most = Double.NEGATIVE_INFINITY;
        double asked = most;
        int count = 0;
        for (Map.Entry<SentenceKind, ByteWeights> each : kinds.entrySet()) {
            double logOdds = logOdds(each.getValue(), sentence);
            odds[count++] = logOdds;
            most = Math.max(most, logOdds);
            asked = each.getKey() == kind ? logOdds : asked;
        }
        double all = 0;
        for (double each : odds) {
            all += StrictMath.exp(each - most);
        }
        return StrictMath.exp(asked - most) / all;
    }

    /** How plainly sentences together promote, 0 to 1. */
    public double promotion(Collection<SentenceFeatures> sentences) {
        return together(sentences.stream()
                .mapToDouble(sentence -> share(SentenceKind.PROMOTION, sentence))
                .toArray());
    }

    /** What the shares of single sentences come to, 0 to 1: they add up with falling weight. A trace is nothing. */
    public static double together(double... shares) {
        double none = 1;
        for (double share : shares) {
            none *= 1 - ONE * share;
        }
        return 1 - none < TRACE ? 0 : 1 - none;
    }

    private static double logOdds(ByteWeights weights, SentenceFeatures sentence) {
        long sum = 0;
        for (int i = 0; i < sentence.size(); i++) {
            sum += weights.steps(sentence.bucket(i));
        }
        return weights.logOdds(sum, sentence.size());
    }
}
