package dev.touchstone.review;

import java.time.Instant;

/**
 * A task in somebody's hands.
 *
 * @param reviewer his name
 * @param until when it falls back into the queue unless he renews it by claiming again
 */
public record Lease(String reviewer, Instant until) {}
