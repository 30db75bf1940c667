package dev.touchstone.evaluate.mutate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** Other letters that a reader takes for the same. */
final class Letters {
    private static final String CYRILLIC = "aаcсeеiіoоpрxхyуsѕjјAАBВCСEЕHНIІKКMМOОPРSЅTТXХ";
    private static final String GREEK = "oοvνiιaαpρkκuυnηAΑBΒEΕHΗIΙKΚMΜNΝOΟPΡTΤXΧYΥZΖ";
    private static final int WIDE = 0xFEE0;
    private static final int BOLD_CAPITAL = 0x1D400;
    private static final int BOLD_SMALL = 0x1D41A;
    private static final int BOLD_DIGIT = 0x1D7CE;
    private static final int CIRCLED_CAPITAL = 0x24B6;
    private static final int CIRCLED_SMALL = 0x24D0;
    private static final int CIRCLED_ONE = 0x2460;
    private static final int CIRCLED_NOUGHT = 0x24EA;

    private Letters() {}

    static String cyrillic(String text) {
        return paired(text, CYRILLIC);
    }

    static String greek(String text) {
        return paired(text, GREEK);
    }

    /** Letters and digits as wide as Chinese characters. */
    static String wide(String text) {
        return each(text, c -> isLatin(c) ? c + WIDE : c);
    }

    /** An acute accent on each vowel. */
    static String accented(String text) {
        StringBuilder changed = new StringBuilder();
        text.chars().forEach(c -> {
            changed.append((char) c);
            if ("aeiouAEIOU".indexOf(c) >= 0) {
                changed.append('\u0301');
            }
        });
        return Normalizer.normalize(changed, Normalizer.Form.NFC);
    }

    /** The bold alphabet of formulas. */
    static String mathematical(String text) {
        return each(text, c -> shifted(c, BOLD_CAPITAL, BOLD_SMALL, BOLD_DIGIT));
    }

    /** Letters and digits in circles. */
    static String circled(String text) {
        return each(text, c -> c == '0' ? CIRCLED_NOUGHT : shifted(c, CIRCLED_CAPITAL, CIRCLED_SMALL, CIRCLED_ONE - 1));
    }

    /** Nought for o, one for l, rn for m. */
    static String misread(String text) {
        return text.replace('o', '0').replace('O', '0').replace('l', '1').replace("m", "rn");
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static int shifted(int c, int capital, int small, int digit) {
        if (c >= 'A' && c <= 'Z') {
            return capital + c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return small + c - 'a';
        }
        return c >= '0' && c <= '9' ? digit + c - '0' : c;
    }

    private static boolean isLatin(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static String paired(String text, String pairs) {
        return each(text, c -> {
            int at = pairs.indexOf(c);
            return at >= 0 && at % 2 == 0 ? pairs.charAt(at + 1) : c;
        });
    }

    private static String each(String text, IntUnaryOperator change) {
        return text.codePoints()
                .map(change)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
