package dev.touchstone.ingest;

import org.jsoup.parser.Parser;

/** Characters of HTML that are written by name or by number, between an ampersand and a semicolon. */
final class Entities {
    /** The longest name in use, {@code CounterClockwiseContourIntegral}, and its two signs. */
    private static final int LONGEST = 34;

    private Entities() {}

    /** Behind the entity that begins at the offset, -1 where none does. */
    static int end(String text, int start) {
        int at = start + 1;
        int limit = Math.min(text.length(), start + LONGEST);
        if (at < limit && text.charAt(at) == '#') {
            at++;
        }
        int name = at;
        while (at < limit && text.charAt(at) < 0x80 && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at > name && at < limit && text.charAt(at) == ';' ? at + 1 : -1;
    }

    /** What the entities of the text stand for; an unknown one stands for itself. */
    static String shown(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    }
}
