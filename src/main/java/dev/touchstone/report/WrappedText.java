package dev.touchstone.report;

import java.text.BreakIterator;
import java.util.Locale;

/** Text in lines of a certain width, broken where the writing systems in it allow; a Chinese character takes two columns. */
final class WrappedText {
    private final StringBuilder text = new StringBuilder();
    private final int columns;

    WrappedText(int columns) {
        this.columns = columns;
    }

    void blank() {
        text.append('\n');
    }

    void heading(String words) {
        blank();
        line(0, words);
    }

    /** One paragraph; what does not fit on its first line goes on as far in. */
    void line(int indent, String words) {
        item(indent, "", words);
    }

    /** One paragraph with a mark before it; what does not fit on its first line goes on below its words. */
    void item(int indent, String mark, String words) {
        int inner = indent + width(mark);
        text.append(" ".repeat(indent)).append(mark);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        int used = inner;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (isWithinWord(words, end)) {
                continue;
            }
            String piece = words.substring(start, end);
            if (used > inner && used + width(piece.stripTrailing()) > columns) {
                used = newLine(inner);
                piece = piece.stripLeading();
            }
            used = append(piece, used, inner);
            start = end;
        }
        trimEnd();
        text.append('\n');
    }

    /** Dates and defanged addresses are read as one word. */
    private static boolean isWithinWord(String words, int at) {
        if (at >= words.length() || Character.isWhitespace(words.charAt(at - 1))) {
            return false;
        }
        return words.startsWith("[.]", at)
                || words.startsWith("[.]", at - 3)
                || (words.charAt(at - 1) == '-' && Character.isDigit(words.charAt(at)));
    }

    /** What is wider than a line is cut wherever the line ends. */
    private int append(String piece, int from, int inner) {
        int used = from;
        for (int i = 0; i < piece.length(); ) {
            int character = piece.codePointAt(i);
            if (used + width(character) > columns && !Character.isWhitespace(character)) {
                used = newLine(inner);
            }
            text.appendCodePoint(character);
            used += width(character);
            i += Character.charCount(character);
        }
        return used;
    }

    private int newLine(int inner) {
        trimEnd();
        text.append('\n').append(" ".repeat(inner));
        return inner;
    }

    private void trimEnd() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
    }

    static int width(String words) {
        return words.codePoints().map(WrappedText::width).sum();
    }

    /** Columns of a terminal: two for what Unicode's annex 11 calls wide, none for marks that combine. */
    private static int width(int character) {
        if (character < 0x1100) {
            return isCombining(character) ? 0 : 1;
        }
        boolean wide = character <= 0x115F
                || (character >= 0x2E80 && character <= 0xA4CF && character != 0x303F)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
        return wide ? 2 : isCombining(character) ? 0 : 1;
    }

    private static boolean isCombining(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
