package dev.touchstone.ingest;

import java.util.Locale;
import java.util.Set;

/**
 * The fence around a whole document that calls itself Markdown: what a writing assistant gives to be copied, pasted along with the
 * fence. Whoever reads the file reads the document, so it is no sample. A sample is closed by a bare fence, behind which the
 * document goes on; here none follows but at the very end, or one that opens code of its own comes first.
 */
final class PastedFence {
    private static final Set<String> MARKDOWN = Set.of("markdown", "md");

    private static final int SHORTEST = 3;

    private PastedFence() {}

    /** The document, with blanks where it begins with such a fence; offsets stay. */
    static String opened(String document) {
        int start = LineSigns.skipSpace(document, 0, document.length());
        int signs = start;
        while (signs < document.length() && document.charAt(signs) == '`') {
            signs++;
        }
        if (signs - start < SHORTEST) {
            return document;
        }
        int end = PlainTextParser.lineEnd(document, start);
        String said = document.substring(signs, end).strip().toLowerCase(Locale.ROOT);
        return MARKDOWN.contains(said) && !isClosed(document, end)
                ? document.substring(0, start) + " ".repeat(end - start) + document.substring(end)
                : document;
    }

    /** Whether the next fence is bare and something stands behind it. */
    private static boolean isClosed(String document, int from) {
        int fence = document.indexOf("\n```", from);
        if (fence < 0) {
            return false;
        }
        int signs = fence + 1;
        while (signs < document.length() && document.charAt(signs) == '`') {
            signs++;
        }
        int end = PlainTextParser.lineEnd(document, signs);
        return document.substring(signs, end).isBlank()
                && !document.substring(end).isBlank();
    }
}
