package dev.touchstone.evaluate.measure;

/**
 * Articles whose scores lie next to one another: what the scores say of them, and what was so.
 *
 * @param weight how many articles; at a border between two bins an article may count for a part in each
 * @param lowest score in it
 * @param highest score in it
 * @param score the mean of the scores
 * @param share of the articles of which it was so
 */
public record ReliabilityBin(double weight, double lowest, double highest, double score, double share) {
    /** Wilson's interval of the share. */
    public Interval interval() {
        return Interval.wilson(share, weight);
    }
}
