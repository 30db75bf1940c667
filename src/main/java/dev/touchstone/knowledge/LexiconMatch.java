package dev.touchstone.knowledge;

/**
 * One entry of the lexicon, found.
 *
 * @param start offset in the folded text, UTF-16 code units
 * @param end one past the last, in the folded text
 * @param entry what was found
 */
public record LexiconMatch(int start, int end, LexiconEntry entry) {}
