package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Digits of a telephone number as they stand in a text.
 *
 * @param digits without what parts them, a country's prefix left as it is
 * @param span in the original text
 * @param scattered whether its digits stand one by one, or signs that only resemble digits among them, as nobody writes who wants to be called by people alone
 */
record PhoneRun(String digits, Span span, boolean scattered) {
    private static final int FEWEST = 7;
    private static final int MOST = 13;
    /** Between two digits of a number, in UTF-16 code units. */
    private static final int GAP = 3;

    private static final int FEWEST_SCATTERED = 7;
    private static final String PARTS = " \u00a0\u3000-‐‑–—－.·•*_~～/|()（）[]【】⇢→➝⁓=＝\uFE0F\u20E3";
    /** Digits in circles, with a full stop of their own, or letters in their stead. */
    private static final int FEWEST_ODD = 3;

    /** By place; a date is none. */
    static List<PhoneRun> in(String text) {
        List<PhoneRun> runs = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        char[] signs = text.toCharArray();
        int at = 0;
        while (at < signs.length) {
            char first = signs[at];
            if (!mayBeDigit(first) || digit(first) < 0) {
                at++;
                continue;
            }
            int start = at;
            int end = at;
            int gap = 0;
            int groups = 1;
            int odd = 0;
            digits.setLength(0);
            while (at < signs.length && gap <= GAP) {
                int plain = digit(signs[at]);
                int digit = plain >= 0 ? plain : DisguisedDigits.value(text, at);
                if (digit >= 0) {
                    groups += gap > 0 ? 1 : 0;
                    odd += plain < 0 || isOdd(signs[at]) ? 1 : 0;
                    digits.append((char) ('0' + digit));
                    gap = 0;
                    end = at + 1;
                } else if (PARTS.indexOf(signs[at]) >= 0) {
                    gap++;
                } else {
                    break;
                }
                at++;
            }
            at = Math.max(at, end);
            if (digits.length() >= FEWEST && digits.length() <= MOST && !isDate(digits)) {
                boolean parted = groups >= FEWEST_SCATTERED && groups >= digits.length() - 1;
                runs.add(new PhoneRun(digits.toString(), new Span(start, end), parted || odd >= FEWEST_ODD));
            }
        }
        return runs;
    }

    private static boolean isDate(StringBuilder digits) {
        String start = digits.substring(0, 2);
        boolean year = start.equals("19") || start.equals("20");
        String second = digits.substring(4, 6);
        boolean month = second.compareTo("01") >= 0 && second.compareTo("12") <= 0;
        return year && month;
    }

    private static boolean isOdd(char c) {
        return (c >= '①' && c <= '⑨') || (c >= '⒈' && c <= '⒐');
    }

    /** No letter is; small enough for Java to put it into the loop over every character. */
    private static boolean mayBeDigit(char c) {
        return c <= '9' ? c >= '0' : c >= '①' && (c <= '⒐' || c >= '０');
    }

    /** Its value, -1 where it is no digit. */
    private static int digit(char c) {
        if (c < '①') {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        if (isOdd(c)) {
            return c >= '⒈' ? c - '⒈' + 1 : c - '①' + 1;
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }
}
