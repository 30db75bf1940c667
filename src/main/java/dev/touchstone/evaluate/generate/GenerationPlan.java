package dev.touchstone.evaluate.generate;

/**
 * What is to be generated. The first articles of a plan do not depend on how many follow.
 *
 * @param articles how many
 * @param campaigns how many campaigns the spam is of
 * @param spam the share of articles that are spam, 0 to 1
 * @param rotation after how many articles of its own a campaign changes its host, then its code, and so on in turn: each time after
 *     anything from one to almost twice as many
 * @param sharing the share of spam articles that also push a thing other campaigns push too: a word for a code, a shortener
 * @param skew how unequal campaigns are: 0 gives each the same share, 1 gives the i-th a share of 1/i
 * @param seed another seed gives other articles
 * @param weak the share of spam articles that push in passing, one sentence alone; as many clean articles repeat such a sentence to ask
 *     what it is
 */
public record GenerationPlan(
        long articles, int campaigns, double spam, int rotation, double sharing, double skew, long seed, double weak) {
    /** @throws IllegalArgumentException if a number is out of range; the message names it */
    public GenerationPlan {
        require(articles >= 0, "articles must be 0 or more, not " + articles);
        require(campaigns >= 1, "campaigns must be at least 1, not " + campaigns);
        require(spam >= 0 && spam <= 1, "spam must be from 0 to 1, not " + spam);
        require(rotation >= 1, "rotation must be at least 1, not " + rotation);
        require(sharing >= 0 && sharing <= 1, "sharing must be from 0 to 1, not " + sharing);
        require(skew >= 0 && skew <= 2, "skew must be from 0 to 2, not " + skew);
        require(weak >= 0 && weak <= 1, "weak must be from 0 to 1, not " + weak);
    }

    /** With spam that always pushes with a whole block. */
    public GenerationPlan(
            long articles, int campaigns, double spam, int rotation, double sharing, double skew, long seed) {
        this(articles, campaigns, spam, rotation, sharing, skew, seed, 0);
    }

    /** The share of clean articles that repeat a sentence of a campaign: so that there are as many as weak ones. */
    double asking() {
        return spam < 1 ? Math.min(1, weak * spam / (1 - spam)) : 0;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
