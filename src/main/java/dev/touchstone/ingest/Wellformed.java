package dev.touchstone.ingest;

import dev.touchstone.article.Diagnostic;
import java.util.List;

/**
 * Text without halves of characters. JSON escapes and Java strings can hold a lone surrogate, which no charset can write; it
 * becomes U+FFFD, so that offsets stay.
 *
 * @param diagnostics what to say of a text that had to be repaired; nothing of one that is sound
 */
record Wellformed(String text, List<Diagnostic> diagnostics) {
    static Wellformed of(String text) {
        int first = firstLone(text, 0);
        if (first < 0) {
            return new Wellformed(text, List.of());
        }
        StringBuilder repaired = new StringBuilder(text);
        for (int at = first; at >= 0; at = firstLone(text, at + 1)) {
            repaired.setCharAt(at, '\uFFFD');
        }
        return new Wellformed(
                repaired.toString(),
                List.of(new Diagnostic(
                        "malformed-characters",
                        "halves of characters are replaced by U+FFFD, the first at character " + first)));
    }

    private static int firstLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                boolean leads = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                boolean follows = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c);
                if (!leads && !follows) {
                    return i;
                }
            }
        }
        return -1;
    }
}
