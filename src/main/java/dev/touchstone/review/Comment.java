package dev.touchstone.review;

import java.time.Instant;

/**
 * Words left beside a task, raw.
 *
 * @param number in order
 */
public record Comment(long number, long task, Reviewer reviewer, Instant at, String words) {}
