package dev.touchstone.report.page;

import dev.touchstone.text.Span;

/**
 * One place that a reason points at.
 *
 * @param number of the reason on the page, from 1
 * @param tone how it looks
 * @param span where
 */
public record Mark(int number, Tone tone, Span span) {}
