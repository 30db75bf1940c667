package dev.touchstone.text;

import java.util.List;

/**
 * Makes the folded view of a text, the key in which words are matched: lower case, half width, simplified, without what is
 * invisible or spliced between the characters of a word, with letters that pose as Latin ones taken for what they pose as.
 * What is shown from right to left by an override (U+202E) is read as it is shown.
 *
 * <p>Line ends stay ({@code \n}), other white space becomes one space each; {@code .}, {@code /}, {@code :}, 。 and digits
 * that merely resemble letters are left alone, so that addresses and codes can be read from the folded view. Immutable and
 * safe for use by several threads.
 */
public final class TextFolder {
    /** Shared, because what becomes of a code point is the same for everybody and costs more to find out than to keep. */
    private static final FoldingTable TABLE = new FoldingTable();

    public FoldedText fold(String text) {
        return fold(text, List.of());
    }

    /**
     * The folded view of what a reader sees of the text.
     *
     * @param markup what the reader sees otherwise than it stands, by place
     */
    public FoldedText fold(String text, List<Markup> markup) {
        return Displayed.fold(TABLE, text, markup);
    }
}
