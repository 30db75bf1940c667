package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.article.Diagnostic;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Markup;
import java.util.List;
import java.util.SortedMap;

/**
 * What one document says, its format forgotten: an article without its name and origin.
 *
 * @param text what spans count in
 * @param title what the document calls itself; empty when it does not
 * @param blocks in any order
 * @param hyperlinks in any order
 * @param markup what a reader sees otherwise than it stands, in any order
 * @param notSeen counts of what was passed over
 * @param truncated whether a limit cut it
 * @param diagnostics what was met on the way
 */
record Content(
        String text,
        String title,
        List<Block> blocks,
        List<Hyperlink> hyperlinks,
        List<Markup> markup,
        SortedMap<String, Integer> notSeen,
        boolean truncated,
        List<Diagnostic> diagnostics) {

    /** The same, known to be a part only. */
    Content cut() {
        return new Content(text, title, blocks, hyperlinks, markup, notSeen, true, diagnostics);
    }
}
