package dev.touchstone.evaluate.measure;

/**
 * A score beside what was so.
 *
 * @param score the probability that was told, from 0 to 1
 * @param outcome whether it was so
 * @param family articles of one family are not independent
 */
public record ScoredArticle(double score, boolean outcome, String family) {}
