package dev.touchstone.detect;

import java.util.List;
import java.util.Locale;

/** Tells what stands in a code's place and is nobody's: {@code YOURCODE}, {@code XXXXXXXX}, {@code 12345678}, {@code 7xxxx21}. */
final class Placeholders {
    /** So many crosses in a row are no part of a code: it was left out, or made unreadable. */
    private static final int CROSSES = 3;

    private static final int SHORTEST_ROW = 6;
    private static final String MASKS = "×●■○□";
    private static final String SPECIMEN = "●•○■□…";
    private static final List<String> ROWS =
            List.of("1234567890", "0123456789", "abcdefghijkl", "abc123456789", "abcd123456789", "a1b2c3d4e5");
    private static final List<String> WORDS = List.of(
            "your",
            "example",
            "sample",
            "placeholder",
            "invitecode",
            "invitationcode",
            "referralcode",
            "refcode",
            "mycode",
            "usercode",
            "codehere");

    /** Names of fields, functions and stores hold these, however they are cased. */
    private static final List<String> FIELDS = List.of(
            "invitecode",
            "invitationcode",
            "referralcode",
            "promocode",
            "couponcode",
            "localstorage",
            "sessionstorage");

    private Placeholders() {}

    static boolean isPlaceholder(String code) {
        String small = code.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        return isCrossedOut(small) || isZero(small) || isRow(small) || isCalledSo(small);
    }

    private static boolean isZero(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean isRow(String code) {
        if (code.length() >= SHORTEST_ROW) {
            for (String row : ROWS) {
                if (row.startsWith(code)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCalledSo(String code) {
        for (String word : WORDS) {
            if (code.startsWith(word)) {
                return true;
            }
        }
        for (String field : FIELDS) {
            if (code.length() >= field.length() && code.contains(field)) {
                return true;
            }
        }
        return false;
    }

    /** Whether signs that hide the rest of it follow: {@code 55120××}. */
    static boolean isMasked(String text, int end) {
        return end + 1 < text.length()
                && MASKS.indexOf(text.charAt(end)) >= 0
                && MASKS.indexOf(text.charAt(end + 1)) >= 0;
    }

    /** Whether signs, behind a hyphen or at once, show that only the look of a code is meant: {@code LOOP-●●●●}. */
    static boolean isSpecimen(String text, int end) {
        int at = end < text.length() && text.charAt(end) == '-' ? end + 1 : end;
        return at < text.length() && SPECIMEN.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isCrossedOut(String code) {
        int row = 0;
        for (int i = 0; i < code.length(); i++) {
            row = code.charAt(i) == 'x' ? row + 1 : 0;
            if (row == CROSSES) {
                return true;
            }
        }
        return false;
    }
}
