package dev.touchstone.review;

/**
 * What was decided at once.
 *
 * @param batch its number
 * @param decision one of it
 * @param articles how many it touched
 */
public record BatchSummary(long batch, Decision decision, int articles) {}
