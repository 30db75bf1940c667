package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.List;

/** Ornaments around a telephone number: rules, arrows, flourishes and doubled brackets, on both sides. */
final class NumberDress {
    /** What stands between a number and its ornaments, in UTF-16 code units. */
    private static final int NEAR = 12;

    /** What a number is written with, and a table's or a list's signs. */
    private static final String PLAIN = " \u00a0\u3000\uFE0F+-.:：|#*_~()（）[]【】\"“”'";

    private static final String BRACKETS = "([{（【《";
    private static final String CLOSED = ")]}）】》";

    private static final List<String> TELEPHONES =
            List.of("\u260E", "\u260F", "\u2706", "\uD83D\uDCDE", "\uD83D\uDCF2", "\uD83D\uDCF1");

    private NumberDress() {}

    /** Whether ornaments stand on both sides of it. */
    static boolean isWorn(String text, Span number) {
        return worn(text, number.start() - 1, -1, BRACKETS) && worn(text, number.end(), 1, CLOSED);
    }

    /** Whether the picture of a telephone stands right before it: within prose no firm draws one before each mention. */
    static boolean isPictured(String text, Span number) {
        int at = number.start() - 1;
        while (at >= 0 && number.start() - at <= NEAR && PLAIN.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        int end = at + 1;
        return TELEPHONES.stream().anyMatch(picture -> text.startsWith(picture, end - picture.length()));
    }

    private static boolean worn(String text, int from, int step, String brackets) {
        int open = 0;
        for (int at = from, seen = 0; at >= 0 && at < text.length() && seen < NEAR; at += step, seen++) {
            char c = text.charAt(at);
            open += brackets.indexOf(c) >= 0 ? 1 : 0;
            if (open > 1 || isOrnament(c)) {
                return true;
            }
            // A country's prefix is part of the number.
            if (PLAIN.indexOf(c) < 0 && open == 0 && !(step < 0 && Character.isDigit(c))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOrnament(char c) {
        int type = Character.getType(c);
        // Arrows, box drawing, geometric shapes and dingbats; a telephone's picture is one half of a pair.
        return c >= '\u2190' && c <= '\u2BFF' && (type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL);
    }
}
