package dev.touchstone.text;

/**
 * Characters that a reader does not see as they stand: marks of emphasis within a word, say, or a character's number.
 *
 * @param span where they stand, UTF-16 code units; never empty
 * @param shown what the reader sees in their place; empty for nothing
 */
public record Markup(Span span, String shown) {}
