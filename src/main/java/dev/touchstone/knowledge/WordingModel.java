package dev.touchstone.knowledge;

import dev.touchstone.text.Shingles;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the words of an article as a whole speak for each label: logistic models over {@link Shingles}, trained from the corpus
 * and from nothing else. Immutable, for any number of threads.
 *
 * @param trainedFrom sha-256 of the articles that the weights were fitted to
 * @param labels by id; empty where there is no such model
 */
public record WordingModel(Optional<String> trainedFrom, SortedMap<String, WordingModel.Weights> labels) {
    /** Words say nothing. */
    public static final WordingModel NONE = new WordingModel(Optional.empty(), new TreeMap<>());

    public WordingModel {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** A model of the labels given. */
    public static WordingModel of(String trainedFrom, Map<String, Weights> labels) {
        return new WordingModel(Optional.of(trainedFrom), new TreeMap<>(labels));
    }

    /** The weights of a label; empty where words say nothing of it. */
    public Optional<Weights> of(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    /** The weights of one label: small whole numbers and what one of them is worth. */
    public static final class Weights {
        /** Between these log-odds what words say grows from nothing to its full strength: one in eight, seven in eight. */
        private static final double LEAST = -2;

        private static final double MOST = 2;

        /** Of Chinese some 150 characters, of English some 150 words: what a paragraph of promotion comes to. */
        private static final int PASSAGE = 300;

        private static final int STRIDE = 100;

        private final ByteWeights kept;

        /**
         * Weights as they are kept.
         *
         * @param intercept log-odds of an article without words
         * @param step log-odds of one step
         * @param steps for each bucket how many
         * @throws IllegalArgumentException if there is not one number for each bucket
         */
        public Weights(double intercept, double step, byte[] steps) {
            this(new ByteWeights(intercept, step, steps));
        }

        /**
         * Weights as they are kept.
         *
         * @throws IllegalArgumentException if there is not one number for each bucket
         */
        public Weights(ByteWeights kept) {
            if (kept.buckets() != Shingles.BUCKETS) {
                throw new IllegalArgumentException(kept.buckets() + " weights, not " + Shingles.BUCKETS);
            }
            this.kept = kept;
        }

        ByteWeights kept() {
            return kept;
        }

        /** What a bucket speaks for the label, in steps; below 0 against it. */
        public int steps(int bucket) {
            return kept.steps(bucket);
        }

        /** What the article's words say as a whole. Long articles say the same thing in more words: the sum grows by its root. */
        public HeardWords whole(Shingles shingles) {
            long sum = 0;
            for (int i = 0; i < shingles.size(); i++) {
                sum += kept.steps(shingles.bucket(i));
            }
            return heard(sum, 0, shingles.size());
        }

        /**
         * The article as a whole or that passage of it which says more: {@value #PASSAGE} shingles in a row, looked for at every
         * {@value #STRIDE}th. A shingle that stood before is counted where it first stood.
         */
        public HeardWords plainest(Shingles shingles) {
            HeardWords plainest = whole(shingles);
            long sum = 0;
            for (int end = 1; end <= shingles.size(); end++) {
                sum += kept.steps(shingles.bucket(end - 1));
                int start = end - PASSAGE;
                if (start >= 0 && start % STRIDE == 0) {
                    HeardWords passage = heard(sum, start, end);
                    plainest = passage.strength() > plainest.strength() ? passage : plainest;
                }
                if (start >= 0) {
                    sum -= kept.steps(shingles.bucket(start));
                }
            }
            return plainest;
        }

        private HeardWords heard(long sum, int start, int end) {
            double odds = kept.logOdds(sum, end - start);
            return new HeardWords(Math.min(1, Math.max(0, (odds - LEAST) / (MOST - LEAST))), start, end);
        }
    }
}
