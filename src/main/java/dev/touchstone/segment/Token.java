package dev.touchstone.segment;

import dev.touchstone.text.Span;

/**
 * A word, a sign, or a whole address.
 *
 * @param span where in the original text
 * @param partOfSpeech HanLP's most frequent tag of the word for Chinese ({@code n}, {@code v}, {@code w}; {@code xu} for an address); empty in other
 *     languages, for which no tagger is loaded
 */
public record Token(Span span, String partOfSpeech) {}
