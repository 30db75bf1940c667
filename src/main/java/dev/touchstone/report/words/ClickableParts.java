package dev.touchstone.report.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what programs make links of: {@code http:} becomes {@code hxxp:}, other schemes lose their colon to brackets, and so do
 * the dots of host names and IPv4 addresses. A dot counts when a letter or digit stands before it and a label of two characters
 * or more, beginning with a letter, behind it: also {@code end.Next}, for some program will link that too.
 */
final class ClickableParts {
    /** Schemes that act without slashes behind them. */
    private static final List<String> BARE_SCHEMES =
            List.of("javascript", "vbscript", "data", "mailto", "tel", "sms", "magnet", "blob");

    private static final int LONGEST_SCHEME = 32;

    private ClickableParts() {}

    /** In order. */
    static List<Shown> find(String text) {
        List<Shown> found = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == ':') {
                colon(text, i, found);
            } else if (character == '.' && Character.isLetterOrDigit(text.charAt(i - 1)) && leadsOn(text, i)) {
                found.add(new Shown(i, i + 1, "[.]", Shown.Kind.DEFANGED));
            }
        }
        return found;
    }

    private static void colon(String text, int colon, List<Shown> found) {
        int start = colon;
        while (start > 0 && colon - start < LONGEST_SCHEME && isSchemeCharacter(text.charAt(start - 1))) {
            start--;
        }
        if (ends(text, colon, "http") || ends(text, colon, "https")) {
            int h = ends(text, colon, "http") ? colon - 4 : colon - 5;
            found.add(new Shown(
                    h + 1, h + 3, Character.isUpperCase(text.charAt(h + 1)) ? "XX" : "xx", Shown.Kind.DEFANGED));
        } else if (colon > start
                && !ends(text, colon, "hxxp")
                && !ends(text, colon, "hxxps")
                && (text.startsWith("//", colon + 1) || isBareScheme(text, colon))) {
            found.add(new Shown(colon, colon + 1, "[:]", Shown.Kind.DEFANGED));
        }
    }

    private static boolean ends(String text, int end, String word) {
        return text.regionMatches(true, end - word.length(), word, 0, word.length());
    }

    private static boolean isBareScheme(String text, int colon) {
        if (colon + 1 >= text.length() || Character.isWhitespace(text.charAt(colon + 1))) {
            return false;
        }
        for (String scheme : BARE_SCHEMES) {
            int before = colon - scheme.length() - 1;
            if (ends(text, colon, scheme) && (before < 0 || !isAsciiLetter(text.charAt(before)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsciiLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean isSchemeCharacter(char character) {
        return isAsciiLetter(character)
                || (character >= '0' && character <= '9')
                || character == '+'
                || character == '-'
                || character == '.';
    }

    private static boolean leadsOn(String text, int dot) {
        int next = dot + 1;
        if (next >= text.length()) {
            return false;
        }
        if (isDigit(text.charAt(next))) {
            return isDigit(text.charAt(dot - 1)) && withinFourNumbers(text, dot);
        }
        return Character.isLetter(text.codePointAt(next))
                && next + Character.charCount(text.codePointAt(next)) < text.length()
                && isLabel(text.charAt(next + 1));
    }

    private static boolean isLabel(char character) {
        return character == '-' || Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    }

    /** Whether at least three dots stand in the run of digits and dots around this one: an address, not a price or a version. */
    private static boolean withinFourNumbers(String text, int dot) {
        int dots = 1;
        for (int i = dot - 1; i >= 0 && dot - i <= 12 && isDotOrDigit(text.charAt(i)); i--) {
            dots += text.charAt(i) == '.' ? 1 : 0;
        }
        for (int i = dot + 1; i < text.length() && i - dot <= 12 && isDotOrDigit(text.charAt(i)); i++) {
            dots += text.charAt(i) == '.' ? 1 : 0;
        }
        return dots >= 3;
    }

    private static boolean isDotOrDigit(char character) {
        return character == '.' || isDigit(character);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
