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
    private final EnumMap<SentenceKind, Weights> kinds = new EnumMap<>(SentenceKind.class);

    /**
     * A model of the kinds given.
     *
     * @param trainedFrom sha-256 of the articles whose sentences the weights were fitted to
     * @param kinds all of them, or none where sentences say nothing
     * @throws IllegalArgumentException if there are some kinds and not all
     */
    public SentenceModel(Optional<String> trainedFrom, Map<SentenceKind, Weights> kinds) {
        this.trainedFrom = trainedFrom;
        this.kinds.putAll(kinds);
        if (!kinds.isEmpty() && kinds.size() < SentenceKind.values().length) {
            throw new IllegalArgumentException("weights of " + kinds.keySet() + " alone");
        }
    }

    /** Sha-256 of the articles whose sentences the weights were fitted to. */
    public Optional<String> trainedFrom() {
        return trainedFrom;
    }

    /** The weights of a kind; empty where sentences say nothing. */
    Optional<Weights> of(SentenceKind kind) {
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
        for (Map.Entry<SentenceKind, Weights> each : kinds.entrySet()) {
            double logOdds = each.getValue().logOdds(sentence);
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

    /** How plainly sentences together promote, 0 to 1: they add up with falling weight. A trace is nothing. */
    public double promotion(Collection<SentenceFeatures> sentences) {
        double none = 1;
        for (SentenceFeatures sentence : sentences) {
            none *= 1 - ONE * share(SentenceKind.PROMOTION, sentence);
        }
        return 1 - none < TRACE ? 0 : 1 - none;
    }

    /** The weights of one kind: small whole numbers and what one of them is worth. */
    public static final class Weights {
        private final double intercept;
        private final double step;
        private final byte[] steps;

        /**
         * Weights as they are kept.
         *
         * @param intercept log-odds, but for a constant, of a sentence without words
         * @param step log-odds of one step, before the sum is divided by the root of the number of features
         * @param steps for each bucket how many
         * @throws IllegalArgumentException if there is not one number for each bucket
         */
        public Weights(double intercept, double step, byte[] steps) {
            if (steps.length != SentenceFeatures.BUCKETS) {
                throw new IllegalArgumentException(steps.length + " weights, not " + SentenceFeatures.BUCKETS);
            }
            this.intercept = intercept;
            this.step = step;
            this.steps = steps.clone();
        }

        double intercept() {
            return intercept;
        }

        double step() {
            return step;
        }

        byte[] steps() {
            return steps.clone();
        }

        private double logOdds(SentenceFeatures sentence) {
            long sum = 0;
            for (int i = 0; i < sentence.size(); i++) {
                sum += steps[sentence.bucket(i)];
            }
            return intercept + step * sum / Math.sqrt(sentence.size() + 1);
        }
    }
}
