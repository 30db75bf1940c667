package dev.touchstone.campaign;

/**
 * The numbers of the rule by which keys join articles. Each was chosen on generated articles as the middle of the range in which
 * precision and recall stay at their best; {@code src/docs/campaigns.md} has the sweep.
 *
 * @param sides a key between more groups than this, each of which lives without it, is one that strangers share
 * @param stray two keys are seen together by accident where that happens in fewer articles than this share of those in which
 *     each is seen with its usual companion
 * @param few articles that are never an accident, unless the keys are usually seen in so many others that these are less than the
 *     share {@code accident} of them
 * @param accident see there
 * @param implicated of the articles that push or cite a key, at least this share must be accused of pushing it
 * @param posed a host is its user's own where at least this share of the articles that push it are accused of posing with it
 * @param wordings a sentence or a band of a sketch that more groups than this have is anybody's
 */
public record JoinRule(
        int sides, double stray, int few, double accident, double implicated, double posed, int wordings) {
    public static final JoinRule DEFAULT = new JoinRule(2, 0.25, 3, 0.02, 0.01, 0.1, 3);
}
