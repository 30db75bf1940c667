package dev.touchstone.segment;

import dev.touchstone.text.Span;
import java.util.List;

/** Cuts a stretch without addresses into words and signs. Safe for any number of threads. */
interface Tokenizer {
    /** Appends the tokens of the part, by place; white space is none. */
    void tokenize(String text, Span part, List<Token> into);

    /** The tag of a whole address. */
    String addressTag();
}
