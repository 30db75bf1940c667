package dev.touchstone.detect;

import dev.touchstone.text.Span;

/**
 * A cue phrase of the lexicon where it stands.
 *
 * @param category of the lexicon
 * @param span in the original text
 */
record CueHit(String category, Span span) {}
