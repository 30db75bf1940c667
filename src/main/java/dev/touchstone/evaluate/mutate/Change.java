package dev.touchstone.evaluate.mutate;

import dev.touchstone.assess.Verdict;

/**
 * What a mutation did to the assessment of one article.
 *
 * @param mutation its id
 * @param article id of the article
 * @param family of the article
 * @param bad whether it is labelled bad
 * @param before how it was judged as it is
 * @param after how it was judged rewritten; {@link Verdict#UNDECIDED} where it could not be
 */
public record Change(String mutation, String article, String family, boolean bad, Judged before, Judged after) {
    /**
     * A judgement in short.
     *
     * @param verdict of the article
     * @param score the higher one of its labels' scores
     */
    public record Judged(Verdict verdict, double score) {}

    /** Whether a bad article that was found is found no more. */
    public boolean isLost() {
        return bad && before.verdict() != Verdict.CLEAN && after.verdict() == Verdict.CLEAN;
    }

    /** Whether a bad article that was missed is found. */
    public boolean isGained() {
        return bad && before.verdict() == Verdict.CLEAN && after.verdict() != Verdict.CLEAN;
    }

    /** Whether a clean article is flagged that was not. */
    public boolean isAccused() {
        return !bad && before.verdict() != Verdict.FLAG && after.verdict() == Verdict.FLAG;
    }

    /** By how much the score fell. */
    double drop() {
        return before.score() - after.score();
    }
}
