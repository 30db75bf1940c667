package dev.touchstone.segment;

import dev.touchstone.text.Span;

/** White space at the edges of spans, as Unicode and typists understand it. */
final class Trim {
    private Trim() {}

    static Span span(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Whether there is a letter or a digit: rules, quote marks and bullets alone say nothing. */
    static boolean holdsWords(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00A0' || (c >= 0x80 && Character.isWhitespace(c)) || c == '\uFEFF';
    }
}
