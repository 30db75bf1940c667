package dev.touchstone.web;

/** Kinds of characters as far as addresses are concerned, on folded text. */
final class Letters {
    private Letters() {}

    static boolean isAlphanumeric(char c) {
        return isLatin(c) || isDigit(c);
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What a host label of ASCII may hold. Underscores are no host names, but browsers open them. */
    static boolean isLabel(char c) {
        return isAlphanumeric(c) || c == '-' || c == '_';
    }

    /** Scripts written without spaces between words: an address may begin and end in the middle of their text. */
    static boolean isUnspaced(char c) {
        return c >= 0x2E80
                && ((c >= 0x3041 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7AF)
                        || (c >= 0x2E80 && c <= 0x2FDF)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0x3005 && c <= 0x3007)
                        || (c >= 0xD840 && c <= 0xD88F));
    }

    static boolean anyUnspaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnspaced(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Letters and marks of other scripts written with spaces. */
    static boolean isForeign(char c) {
        return c >= 0x80
                && !isUnspaced(c)
                && !Character.isSurrogate(c)
                && (Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c == 0x7F
                || c == 0x85
                || c == 0xA0
                || (c >= 0x1680 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
