package dev.touchstone.text;

/** What makes a word in folded text. */
final class Words {
    private Words() {}

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether a character makes words with its neighbours; East Asian scripts stand beside Latin words, never in them. */
    static boolean isPart(char c) {
        if (c < 0x80) {
            return isLatin(c) || (c >= '0' && c <= '9');
        }
        return !isEastAsian(c) && Character.isLetterOrDigit(c);
    }

    private static boolean isEastAsian(char c) {
        return (c >= 0x3000 && c <= 0xD7FF && !(c >= 0xA4D0 && c < 0xA960))
                || (c >= 0x0E00 && c <= 0x11FF)
                || (c >= 0x1780 && c <= 0x17FF)
                || (c >= 0xF900 && c <= 0xFAFF);
    }
}
