package dev.touchstone.detect;

/** Letters that stand for the digits they resemble in a telephone number: {@code +l (858) 2l8-OO1O}. */
final class DisguisedDigits {
    /** A group of a number is no longer. */
    private static final int LONGEST = 12;

    private DisguisedDigits() {}

    /** The digit for which a character stands there, or -1. */
    static int value(String text, int at) {
        int digit = digit(text.charAt(at));
        return digit >= 0 && isGroup(text, at) ? digit : -1;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'l', 'I' -> 1;
            case 'O', 'o' -> 0;
            default -> -1;
        };
    }

    /** Whether the group of letters and digits around a place is made of digits and their likes alone, with a digit or a plus sign. */
    private static boolean isGroup(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        // before a country's code nothing else stands
        boolean digits = start > 0 && text.charAt(start - 1) == '+';
        int end = start;
        while (end < text.length() && end - start <= LONGEST && Character.isLetterOrDigit(text.charAt(end))) {
            char c = text.charAt(end);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && digit(c) < 0) {
                return false;
            }
            digits |= digit;
            end++;
        }
        return digits && end - start <= LONGEST && !isMeasure(text, start, end);
    }

    /** {@code 5l}: litres. */
    private static boolean isMeasure(String text, int start, int end) {
        boolean measure = end - start > 1 && text.charAt(end - 1) == 'l';
        for (int at = start; at < end - 1; at++) {
            measure &= digit(text.charAt(at)) < 0;
        }
        return measure;
    }
}
