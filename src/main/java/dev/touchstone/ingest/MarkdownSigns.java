package dev.touchstone.ingest;

/** Whether a text whose kind nobody named is Markdown. Signs that plain text has too, dashes and numbers, do not count. */
final class MarkdownSigns {
    /** Code units that are looked at. */
    private static final int PREFIX = 64 * 1024;

    private final String text;
    private final int end;
    /** Whether any of the signs within a line can stand in it, told by the searches that a processor has for it. */
    private final boolean inline;

    private int headings;
    private boolean certain;

    private MarkdownSigns(String text) {
        this.text = text;
        this.end = Math.min(text.length(), PREFIX);
        this.inline = text.contains("](") || text.contains("**") || text.contains("<http");
    }

    static boolean in(String text) {
        return new MarkdownSigns(text).found();
    }

    private boolean found() {
        if (FrontMatter.of(text).end() > 0) {
            return true;
        }
        int at = 0;
        while (at < end && !certain) {
            int lineEnd = PlainTextParser.lineEnd(text, at);
            int start = LineSigns.skipSpace(text, at, lineEnd);
            line(start, Math.min(end, LineSigns.trimEnd(text, start, lineEnd)));
            at = PlainTextParser.nextLine(text, lineEnd);
        }
        return certain || headings >= 2;
    }

    private void line(int start, int end) {
        if (start >= end) {
            return;
        }
        int first = text.charAt(start) == '>' ? LineSigns.skipSpace(text, start + 1, end) : start;
        headings += isHeading(first, end) ? 1 : 0;
        certain = LineSigns.isBold(text, first, end)
                || text.startsWith("```", first)
                || isTableRule(first, end)
                || (inline && hasInlineSign(first, end));
    }

    /** {@code # words}: one alone may be a number sign or a topic. */
    private boolean isHeading(int start, int end) {
        int at = start;
        while (at < end && at - start < 7 && text.charAt(at) == '#') {
            at++;
        }
        return at > start && at - start < 7 && at + 1 < end && text.charAt(at) == ' ';
    }

    private boolean isTableRule(int start, int end) {
        int dashes = 0;
        int bars = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            dashes += c == '-' ? 1 : 0;
            bars += c == '|' ? 1 : 0;
            if ("-|: ".indexOf(c) < 0) {
                return false;
            }
        }
        return bars >= 1 && dashes >= 3;
    }

    /** A link, an autolink, or words set in bold. */
    private boolean hasInlineSign(int start, int end) {
        int bold = -1;
        for (int i = start; i + 1 < end; i++) {
            char c = text.charAt(i);
            if (c == ']' && text.charAt(i + 1) == '(' && isTarget(i + 2, end)) {
                return true;
            }
            if (c == '<' && (text.startsWith("http://", i + 1) || text.startsWith("https://", i + 1))) {
                return true;
            }
            if (c == '*' && text.charAt(i + 1) == '*') {
                if (bold >= 0 && i - bold > 2) {
                    return true;
                }
                bold = i;
                i++;
            }
        }
        return false;
    }

    private boolean isTarget(int start, int end) {
        return start < end
                && (text.startsWith("http", start)
                        || text.startsWith("mailto:", start)
                        || "./#<".indexOf(text.charAt(start)) >= 0);
    }
}
