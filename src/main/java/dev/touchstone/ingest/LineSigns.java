package dev.touchstone.ingest;

/** What a single line looks like by its own shape, in plain text and in the paragraphs of Markdown. */
final class LineSigns {
    /** Signs that begin a list item whatever follows them. */
    private static final String BULLETS = "•●○◦▪▫■□◆◇‣⁃►▶➤✓✔✅☑·";
    /** Signs that begin a list item when white space follows. */
    private static final String DASHES = "-*+–—";

    private static final int LONGEST_HEADING_WITH_HAN = 40;
    private static final int LONGEST_HEADING = 80;

    private LineSigns() {}

    /** Whether the line begins as a list item: a bullet, {@code 1.}, {@code 1、}, {@code (1)}, {@code ①}. */
    static boolean isItem(String text, int start, int end) {
        if (end - start < 2) {
            return false;
        }
        char first = text.charAt(start);
        if (BULLETS.indexOf(first) >= 0 || (first >= '①' && first <= '⒛')) {
            return true;
        }
        if (DASHES.indexOf(first) >= 0) {
            return isSpace(text.charAt(start + 1));
        }
        int digits = start;
        if (first == '(' || first == '（') {
            digits++;
        }
        int at = digits;
        while (at < end && at - digits < 4 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == digits || at - digits > 3 || at + 1 >= end) {
            return false;
        }
        char mark = text.charAt(at);
        if (digits > start) {
            return mark == ')' || mark == '）';
        }
        // A keycap emoji is a digit, a variation selector and the cap.
        if (mark == '\uFE0F' || mark == '\u20E3') {
            return true;
        }
        boolean marked = mark == '.' || mark == ')' || mark == '、' || mark == '．' || mark == '）';
        // 1.5 is a number.
        return marked && !Character.isDigit(text.charAt(at + 1));
    }

    /** Whether the whole line is set in bold: how most converters and many authors write a heading. */
    static boolean isBold(String text, int start, int end) {
        int last = end;
        if (last > start && (text.charAt(last - 1) == ':' || text.charAt(last - 1) == '：')) {
            last--;
        }
        if (last - start < 5) {
            return false;
        }
        char mark = text.charAt(start);
        if ((mark != '*' && mark != '_')
                || text.charAt(start + 1) != mark
                || text.charAt(last - 1) != mark
                || text.charAt(last - 2) != mark
                || text.charAt(last - 3) == '\\') {
            return false;
        }
        for (int i = start + 2; i < last - 3; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == mark && text.charAt(i + 1) == mark) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line that stands alone reads as a heading: short, not closed like a sentence, no address in it. */
    static boolean isHeading(String text, int start, int end) {
        int length = end - start;
        if (length < 2 || length > LONGEST_HEADING || "。.．;；,，、…".indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        boolean letters = false;
        boolean han = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' && text.startsWith("://", i)) {
                return false;
            }
            letters |= Character.isLetter(c);
            han |= isHan(c);
        }
        return letters && (!han || length <= LONGEST_HEADING_WITH_HAN);
    }

    /** The unified ideographs of the basic plane and extension A. */
    static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF');
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u3000' || c == '\u00A0';
    }

    /** The first offset from {@code start} that is not white space, at most {@code end}. */
    static int skipSpace(String text, int start, int end) {
        int at = start;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of what stands before trailing white space, at least {@code start}. */
    static int trimEnd(String text, int start, int end) {
        int at = end;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the sign stands first between the offsets, or -1; looks no further, however long the text is. */
    static int find(String text, String sign, int from, int to) {
        char first = sign.charAt(0);
        for (int at = from; at + sign.length() <= to; at++) {
            if (text.charAt(at) == first && text.startsWith(sign, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the sign stands last between the offsets, or -1. */
    static int findLast(String text, char sign, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (text.charAt(at) == sign) {
                return at;
            }
        }
        return -1;
    }
}
