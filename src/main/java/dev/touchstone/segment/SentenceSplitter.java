package dev.touchstone.segment;

import dev.touchstone.text.Span;
import java.util.List;

/** Cuts paragraphs into sentences. Stateless, safe for any number of threads. */
interface SentenceSplitter {
    /** Longer than any sentence; what is longer, a list without punctuation, is cut at a comma or a space. */
    int LONGEST = 1_000;

    /**
     * Appends the sentences of one paragraph, by place, without white space around them.
     *
     * @param mask addresses, which are never cut
     */
    void split(String text, Span paragraph, Mask mask, List<Sentence> into);
}
