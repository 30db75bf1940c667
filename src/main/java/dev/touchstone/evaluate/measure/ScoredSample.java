package dev.touchstone.evaluate.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Scored articles by rising score. Every question takes a weight for each article, in that order; articles of equal score share
 * what was so evenly, so that no answer depends on the order in which they came. Immutable.
 */
public final class ScoredSample {
    private final double[] scores;
    private final boolean[] outcomes;
    private final int[] families;
    private final int familyCount;

    public ScoredSample(List<ScoredArticle> articles) {
        List<ScoredArticle> sorted = new ArrayList<>(articles);
        // Families by name, so that resampling them does not depend on the order of the input either.
        sorted.sort(Comparator.comparingDouble(ScoredArticle::score)
                .thenComparing(ScoredArticle::family)
                .thenComparing(ScoredArticle::outcome));
        Map<String, Integer> numbers = new HashMap<>();
        for (String family :
                new TreeSet<>(sorted.stream().map(ScoredArticle::family).toList())) {
            numbers.put(family, numbers.size());
        }
        this.familyCount = numbers.size();
        this.scores = sorted.stream().mapToDouble(ScoredArticle::score).toArray();
        this.families = sorted.stream()
                .mapToInt(article -> numbers.getOrDefault(article.family(), 0))
                .toArray();
        this.outcomes = new boolean[scores.length];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = sorted.get(i).outcome();
        }
    }

    public int size() {
        return scores.length;
    }

    double score(int index) {
        return scores[index];
    }

    int family(int index) {
        return families[index];
    }

    /** Families, numbered from 0. */
    public int familyCount() {
        return familyCount;
    }

    /** The same scores with other outcomes. */
    ScoredSample with(boolean[] others) {
        return new ScoredSample(this, others);
    }

    private ScoredSample(ScoredSample sample, boolean[] outcomes) {
        this.scores = sample.scores;
        this.families = sample.families;
        this.familyCount = sample.familyCount;
        this.outcomes = outcomes.clone();
    }

    /** Every article counts once. */
    public double[] ones() {
        double[] ones = new double[scores.length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Groups of articles with the same score, by rising score, without those that weigh nothing. */
    List<Tie> ties(double[] weights) {
        List<Tie> ties = new ArrayList<>();
        int i = 0;
        while (i < scores.length) {
            double weight = 0;
            double positive = 0;
            int start = i;
            for (; i < scores.length && scores[i] == scores[start]; i++) {
                weight += weights[i];
                positive += outcomes[i] ? weights[i] : 0;
            }
            if (weight > 0) {
                ties.add(new Tie(scores[start], weight, positive));
            }
        }
        return ties;
    }

    /**
     * Articles with one score.
     *
     * @param weight of all of them
     * @param positive weight of those of which it was so
     */
    record Tie(double score, double weight, double positive) {}
}
