package dev.touchstone.evaluate;

import dev.touchstone.knowledge.SentenceKind;
import dev.touchstone.text.SentenceFeatures;

/**
 * A sentence of a labelled article.
 *
 * @param kind what it does to its reader, as a person says
 * @param features what it is made of
 */
record LabelledSentence(SentenceKind kind, SentenceFeatures features) {}
