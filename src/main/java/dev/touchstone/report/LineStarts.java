package dev.touchstone.report;

import java.util.Arrays;

/** Where the lines of a text begin. Lines end as editors end them: at line feeds, carriage returns, and both together. Immutable. */
final class LineStarts {
    private final int[] starts;

    LineStarts(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            if (endsLine(text, at)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = at + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The line that the offset is on, from 1. */
    int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The place of the offset on its line, in UTF-16 code units from 1. */
    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    private static boolean endsLine(String text, int at) {
        char character = text.charAt(at);
        return character == '\n' || (character == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
