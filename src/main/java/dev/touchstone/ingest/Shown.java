package dev.touchstone.ingest;

import java.util.Locale;

/** How a name from outside stands in a message: on one line, without characters that act on a terminal, not too long. */
final class Shown {
    private static final int LONGEST = 200;

    private Shown() {}

    /** Controls, line separators, bidirectional and other format characters and lone surrogates become {@code \}{@code uXXXX}. */
    static String safely(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        int offset = 0;
        while (offset < name.length()) {
            if (shown.length() >= LONGEST) {
                return shown.append('…').toString();
            }
            int codePoint = name.codePointAt(offset);
            offset += Character.charCount(codePoint);
            if (isSafe(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
            }
        }
        return shown.toString();
    }

    private static boolean isSafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
