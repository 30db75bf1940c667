package dev.touchstone.detect;

/**
 * How much a repetition weighs in an article of its length: two mentions are much in a note and little in a handbook. Up to
 * one in fifty sentences it counts in proportion, from there on in full.
 */
final class Prominence {
    private static final double FULL = 0.02;

    private Prominence() {}

    /** The share in which it counts, above 0, up to 1. */
    static double of(ScannedArticle article, int occurrences) {
        // Most articles are so short that they need not be cut into sentences to tell.
        if (occurrences >= FULL * ReadSentences.atMost(article)) {
            return 1;
        }
        return Math.min(1, occurrences / (FULL * article.sentencesRead()));
    }
}
