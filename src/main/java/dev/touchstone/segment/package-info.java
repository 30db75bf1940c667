/**
 * Language, sentences and tokens. An article comes in, a {@link dev.touchstone.segment.SegmentedArticle} goes out, whose
 * sentences are cut and whose tokens are made only when somebody asks. Nothing here knows a brand or a sign, and an article in
 * one language never loads the models of another.
 */
@NullMarked
package dev.touchstone.segment;

import org.jspecify.annotations.NullMarked;
