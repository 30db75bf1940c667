package dev.touchstone.review;

/**
 * How much there is to do, whatever the filter.
 *
 * @param open tasks that nobody decided
 * @param decided tasks
 * @param disputed tasks
 * @param claimed tasks in somebody's hands now
 * @param campaigns tasks that are one
 * @param articles tasks that are one
 * @param appeals tasks that are one
 */
public record QueueCounts(
        long open, long decided, long disputed, long claimed, long campaigns, long articles, long appeals) {}
