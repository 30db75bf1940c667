/**
 * Spans, languages and folding: the view of a text in which things are matched, with a way back to the original.
 * Characters come in, a {@link dev.touchstone.text.FoldedText} goes out. Nothing here knows an address, a brand or a sign.
 */
@NullMarked
package dev.touchstone.text;

import org.jspecify.annotations.NullMarked;
