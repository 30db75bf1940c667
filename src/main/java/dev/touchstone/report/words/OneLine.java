package dev.touchstone.report.words;

/** Makes one line of a text, no longer than it may be. */
final class OneLine {
    private OneLine() {}

    /** Runs of white space become one space, none at the ends; what is left out is marked by an ellipsis. */
    static String of(String text, int codePoints) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), codePoints + 1));
        int kept = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                space = kept > 0;
                continue;
            }
            if (kept + (space ? 1 : 0) >= codePoints) {
                return line.append('…').toString();
            }
            if (space) {
                line.append(' ');
                kept++;
                space = false;
            }
            line.appendCodePoint(character);
            kept++;
        }
        return line.toString();
    }
}
