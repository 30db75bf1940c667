package dev.touchstone.ingest;

/**
 * Text as a browser lays it out: white space collapsed, one line feed between blocks, one tab between cells. A separator
 * is written only when something follows it, so the text neither begins nor ends with one.
 */
final class HtmlText {
    private static final char NONE = 0;

    private final StringBuilder text;
    private final int limit;
    private char pending = NONE;
    private boolean full;

    /** @param limit code units after which nothing more is taken */
    HtmlText(int limit, int expected) {
        this.limit = limit;
        this.text = new StringBuilder(Math.min(limit, expected));
    }

    int length() {
        return text.length();
    }

    /** Whether something was left out for want of room. */
    boolean isFull() {
        return full;
    }

    /** Adds running text. */
    void add(String more) {
        boolean roomy = more.length() < limit - text.length() - 1;
        int at = 0;
        while (at < more.length()) {
            int start = at;
            // Single spaces between words stay as they are, and need not be taken out and put in again.
            while (at < more.length()
                    && (!isCollapsible(more.charAt(at)) || (roomy && at > start && isSingleSpace(more, at)))) {
                at++;
            }
            if (at > start) {
                append(more, start, at);
            }
            if (at < more.length()) {
                separate(' ');
                at++;
            }
        }
    }

    /** Adds text in which white space counts. */
    void addPreformatted(String more) {
        int end = more.length();
        while (end > 0 && isCollapsible(more.charAt(end - 1))) {
            end--;
        }
        if (end > 0) {
            append(more, 0, end);
        }
        // What trails is kept if more text follows in the line.
        if (more.indexOf('\n', end) >= 0) {
            separate('\n');
        } else if (end < more.length()) {
            separate(' ');
        }
    }

    /** Asks for a separator before what comes next: a space, a tab or a line feed, of which the last wins over the first. */
    void separate(char separator) {
        if (text.length() > 0 && rank(separator) > rank(pending)) {
            pending = separator;
        }
    }

    /** Likewise, in place of what was asked for before. */
    void separateInstead(char separator) {
        pending = text.length() > 0 ? separator : NONE;
    }

    /** Whether a line end is asked for and nothing has come since. */
    boolean isLineEnding() {
        return pending == '\n';
    }

    /** Whether a letter or a digit was written last, and nothing parts it from what comes next. */
    boolean isWithinWord() {
        return pending == NONE && text.length() > 0 && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** The first offset from here on that is not a separator. */
    int skipSeparators(int from) {
        int at = from;
        while (at < text.length() && (isCollapsible(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at;
    }

    String cut(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void append(String more, int start, int end) {
        if (full) {
            return;
        }
        int separator = pending == NONE ? 0 : 1;
        int room = limit - text.length() - separator;
        int last = end;
        if (end - start > room) {
            full = true;
            last = Math.max(start, start + room);
            if (last > start && Character.isHighSurrogate(more.charAt(last - 1))) {
                last--;
            }
        }
        if (last == start) {
            return;
        }
        if (separator > 0) {
            text.append(pending);
            pending = NONE;
        }
        text.append(more, start, last);
    }

    private static int rank(char separator) {
        return switch (separator) {
            case '\n' -> 3;
            case '\t' -> 2;
            case ' ' -> 1;
            default -> 0;
        };
    }

    private static boolean isSingleSpace(String text, int at) {
        return text.charAt(at) == ' ' && at + 1 < text.length() && !isCollapsible(text.charAt(at + 1));
    }

    private static boolean isCollapsible(char c) {
        return c <= ' ' && isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
