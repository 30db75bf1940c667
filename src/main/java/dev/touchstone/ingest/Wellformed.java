package dev.touchstone.ingest;

import dev.touchstone.article.Diagnostic;
import java.util.List;

/**
 * Text without halves of characters. JSON escapes and Java strings can hold a lone surrogate, which no charset can write; it
 * becomes U+FFFD, so that offsets stay.
 */
final class Wellformed {
    private Wellformed() {}

    static String of(String text) {
        int at = firstLone(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        for (; at >= 0; at = firstLone(text, at + 1)) {
            repaired.setCharAt(at, '\uFFFD');
        }
        return repaired.toString();
    }

    /** What to say of a text that had to be repaired; nothing of one that is sound. */
    static List<Diagnostic> diagnostics(String text) {
        int at = firstLone(text, 0);
        return at < 0
                ? List.of()
                : List.of(new Diagnostic(
                        "malformed-characters",
                        "halves of characters are replaced by U+FFFD, the first at character " + at));
    }

    private static int firstLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
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
