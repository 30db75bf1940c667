package dev.touchstone.report.words;

/** Makes one line of a text, no longer than it may be. */
final class OneLine {
    private OneLine() {}

    /** Runs of white space become one space, none at the ends; what is left out is marked by an ellipsis. */
    static String of(String text, int codePoints) {
        if (text.length() <= codePoints && isOneLine(text)) {
            return text;
        }
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

    /** Whether it is plainly what it would be made into, as nearly every text is: of ASCII and Chinese, with single spaces. */
    private static boolean isOneLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean plain = character == ' ' ? before != ' ' : character > ' ' && isPlain(character);
            if (!plain) {
                return false;
            }
            before = character;
        }
        return text.isEmpty() || before != ' ';
    }

    /** Neither white space nor half of a pair: what Latin and Chinese texts are made of. */
    private static boolean isPlain(char character) {
        return character < 0x7F
                || (character >= 0x4E00 && character <= 0x9FFF)
                || (character >= 0x2010 && character <= 0x2027)
                || (character >= 0x3001 && character <= 0x30FF)
                || (character >= 0xFF01 && character <= 0xFF60);
    }
}
