package dev.touchstone.ingest;

/**
 * Whether a text is reStructuredText, whatever somebody called it: it holds a directive or a link with its address in it, and no
 * fence of Markdown.
 */
final class RestructuredSigns {
    /** Code units that are looked at. */
    private static final int PREFIX = 64 * 1024;

    private RestructuredSigns() {}

    static boolean in(String text) {
        // Either sign is rare in other texts, and a processor looks for it quickly.
        if (!text.contains("::") && !text.contains(">`_")) {
            return false;
        }
        int end = Math.min(text.length(), PREFIX);
        boolean certain = false;
        for (int at = 0; at < end; ) {
            int lineEnd = PlainTextParser.lineEnd(text, at);
            int start = LineSigns.skipSpace(text, at, lineEnd);
            if (text.startsWith("```", start) || text.startsWith("~~~", start)) {
                return false;
            }
            certain |= RestructuredDirective.at(text, start, lineEnd).isPresent() || hasLink(text, start, lineEnd);
            at = PlainTextParser.nextLine(text, lineEnd);
        }
        return certain;
    }

    /** A link whose end stands in the line. */
    private static boolean hasLink(String text, int start, int end) {
        int open = start;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '<') {
                open = at + 1;
            } else if (c == '>' && text.startsWith(">`_", at) && text.startsWith("http", open)) {
                return true;
            }
        }
        return false;
    }
}
