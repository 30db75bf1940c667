package dev.touchstone.text;

/**
 * One run of characters that a step changed.
 *
 * @param step what was done
 * @param span where in the original, UTF-16 code units
 */
public record Folding(FoldingStep step, Span span) {}
