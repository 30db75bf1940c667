package dev.touchstone.evaluate.measure;

/**
 * How common something is where the judging is done; in a corpus it is far more common. By Bayes' rule, for articles that differ from
 * the corpus's in nothing but how common it is among them.
 *
 * @param share above 0 and below 1
 */
public record Prevalence(double share) {
    /** One article in a hundred. */
    public static final Prevalence ONE_PERCENT = new Prevalence(0.01);

    /** @throws IllegalArgumentException if the share is out of range */
    public Prevalence {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("a share of " + share);
        }
    }

    /** Of what is found, how much is so; {@link Double#NaN} where nothing is ever found. */
    public double precision(double recall, double falseFlags) {
        double right = share * recall;
        double wrong = (1 - share) * falseFlags;
        return right + wrong == 0 ? Double.NaN : right / (right + wrong);
    }

    /**
     * The same with the ends of both intervals put together, the worst of one with the worst of the other: wider than 95%, and
     * honest where no false flag was met, which does not mean that there are none.
     */
    public Interval precision(Interval recall, Interval falseFlags) {
        return new Interval(
                precision(recall.value(), falseFlags.value()),
                precision(recall.low(), falseFlags.high()),
                precision(recall.high(), falseFlags.low()));
    }

    /**
     * What a score is worth here.
     *
     * @param score where it was right for another share
     * @param before that share
     */
    public double score(double score, Prevalence before) {
        double odds = score / (1 - score) * odds(share) / odds(before.share);
        return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
