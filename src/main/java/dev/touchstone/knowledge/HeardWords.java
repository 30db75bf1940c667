package dev.touchstone.knowledge;

/**
 * What words say for a label, and which of them.
 *
 * @param strength from 0 to 1
 * @param start index of the first shingle that was heard
 * @param end one past the last
 */
public record HeardWords(double strength, int start, int end) {}
