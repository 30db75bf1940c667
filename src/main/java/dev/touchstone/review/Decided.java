package dev.touchstone.review;

/**
 * What came of a decision or an undo.
 *
 * @param batch number, by which it is undone
 * @param task it was made on
 * @param articles touched
 * @param conflicts articles that now are disputed
 * @param progress of the task now
 */
public record Decided(long batch, long task, int articles, int conflicts, Progress progress) {}
