package dev.touchstone.review;

/**
 * A value that tasks can be narrowed down to.
 *
 * @param value as {@link Facet} says
 * @param tasks that have it
 */
public record FacetCount(String value, long tasks) {}
