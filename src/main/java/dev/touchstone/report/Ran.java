package dev.touchstone.report;

import java.time.Duration;
import java.time.Instant;

/**
 * What differs from run to run, kept apart from what does not.
 *
 * @param at when it began
 * @param took how long it lasted
 * @param threads that judged
 */
public record Ran(Instant at, Duration took, int threads) {}
