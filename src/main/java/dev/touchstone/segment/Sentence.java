package dev.touchstone.segment;

import dev.touchstone.text.Span;

/**
 * A sentence, or what stands for one: a heading, a list's item.
 *
 * @param span where in the original text, without the white space around it
 */
public record Sentence(Span span) {}
