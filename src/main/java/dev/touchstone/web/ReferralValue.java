package dev.touchstone.web;

import java.util.List;

/** Tells what stands for somebody behind a parameter or in a path, by its signs alone. */
public final class ReferralValue {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    /** 96 bytes in Base64, a few of the signs escaped. */
    private static final int LONGEST_SEALED = 160;

    private static final List<String> PAGE_ENDINGS = List.of(".html", ".htm", ".php", ".aspx", ".jsp");

    private ReferralValue() {}

    /** Sloppy hands write {@code ref==CODE}. */
    static String stripped(String value) {
        int from = 0;
        while (from < value.length() && value.charAt(from) == '=') {
            from++;
        }
        return value.substring(from);
    }

    /** Whether a parameter that speaks for itself may name somebody by it. */
    static boolean isOne(String value) {
        if (value.length() < SHORTEST || value.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (!isCodeCharacter(value.charAt(i))) {
                return false;
            }
        }
        // A page's own name for where the reader came from is nobody's code.
        return !value.contains(".") || value.chars().anyMatch(Character::isDigit);
    }

    /** Some sites seal who invites in Base64, of which signs are escaped: {@code ?icode=qX7%2Bk…%3D}. */
    static boolean isSealed(String value) {
        if (value.length() <= LONGEST / 2 || value.length() > LONGEST_SEALED) {
            return false;
        }
        int small = 0;
        int capitals = 0;
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 'a' && c <= 'z') {
                small++;
            } else if (c >= 'A' && c <= 'Z') {
                capitals++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '+' && c != '/' && c != '=' && c != '%' && c != '-' && c != '_') {
                return false;
            }
        }
        return small > 0 && capitals > 0 && digits > 0;
    }

    /** Small letters alone: the name of a person, a page or a place. */
    public static boolean isWord(String value) {
        return value.length() >= SHORTEST
                && value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-' || c == '_');
    }

    /** Letters and digits with a digit or a capital among them, so that a word of a path is none. */
    static boolean isCode(String value) {
        if (value.length() < 4 || value.length() > 32) {
            return false;
        }
        boolean telling = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isCodeCharacter(c) || c == '.') {
                return false;
            }
            telling |= (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z' && i > 0);
        }
        return telling;
    }

    private static boolean isCodeCharacter(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '-'
                || c == '_'
                || c == '.';
    }

    /** {@code /aff/5339.html} is the page of 5339. */
    static String withoutEnding(String segment) {
        for (String ending : PAGE_ENDINGS) {
            if (segment.endsWith(ending)) {
                return segment.substring(0, segment.length() - ending.length());
            }
        }
        return segment;
    }
}
