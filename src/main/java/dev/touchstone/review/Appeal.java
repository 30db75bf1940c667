package dev.touchstone.review;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody disagrees with a decision: a task of its own, seen by another person.
 *
 * @param number of the appeal
 * @param task in the queue
 * @param article number
 * @param first the decision it is about
 * @param words of whoever appeals, raw
 * @param filedBy who entered it
 * @param answer the decision on it, once made
 */
public record Appeal(
        long number,
        long task,
        long article,
        Decision first,
        String words,
        Reviewer filedBy,
        Instant at,
        Optional<Decision> answer) {}
