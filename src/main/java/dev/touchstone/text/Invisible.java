package dev.touchstone.text;

/** Tells invisible characters that belong where they stand from those that hide something. */
final class Invisible {
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final char EMOJI_STYLE = '\uFE0F';
    private static final char KEYCAP = '\u20E3';

    private Invisible() {}

    /**
     * Selectors, joiners and tags behind a symbol make emoji; joiners behind a letter of Arabic or an Indic script are
     * spelling.
     */
    static boolean isOrdinary(int codePoint, char[] text, int at, int end) {
        boolean joiner = codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
        boolean selector = codePoint >= 0xFE00 && codePoint <= EMOJI_STYLE;
        boolean tag = codePoint >= 0xE0020 && codePoint <= 0xE007F;
        if (at == 0 || !(joiner || selector || tag)) {
            return false;
        }
        if (codePoint == EMOJI_STYLE && end < text.length && text[end] == KEYCAP) {
            return true;
        }
        int before = Character.codePointBefore(text, at);
        return (joiner && before >= 0x600 && before <= 0x1CFF)
                || (before >= 0x80 && !Character.isLetterOrDigit(before));
    }
}
