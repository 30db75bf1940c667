package dev.touchstone.web;

import java.util.Optional;

/**
 * The dot between two labels of a host, as plain or as disguised as people write it.
 *
 * @param start first place of it in the folded text
 * @param end where the next label begins
 */
record Dot(int start, int end, Kind kind) {
    enum Kind {
        PLAIN(1),
        /** {@code [.]}, {@code (dot)}, {@code 【点】}. */
        BRACKETED(2),
        /** With white space on either side. */
        SPACED(4),
        /** The word between spaces: {@code okx dot com}. */
        WORD(8),
        /** {@code 点}, {@code 。} or a middle dot between Latin letters. */
        CHINESE(16);

        /** The bits of those that may just as well be the end of a sentence, so that more must speak for an address. */
        static final int LOOSE = SPACED.bit | WORD.bit | CHINESE.bit;

        private final int bit;

        Kind(int bit) {
            this.bit = bit;
        }

        int bit() {
            return bit;
        }

        boolean isLoose() {
            return (LOOSE & bit) != 0;
        }
    }

    private static final String OPENING = "[({\u3010\u3014";

    /** The dot that begins where a label ends. */
    static Optional<Dot> at(ScannedText text, int place) {
        char c = text.at(place);
        if (c == '.') {
            return afterFullStop(text, place);
        }
        if (c == '\\' && text.at(place + 1) == '.' && Letters.isAlphanumeric(text.at(place + 2))) {
            return Optional.of(new Dot(place, place + 2, Kind.PLAIN));
        }
        if (isChinese(c)) {
            int next = c == '\u70B9' ? skipSpaces(text, place + 1, 1) : place + 1;
            return before(text, place, next, Kind.CHINESE);
        }
        boolean space = Letters.isSpace(c);
        if (!space && OPENING.indexOf(c) < 0) {
            return Optional.empty();
        }
        int inside = skipSpaces(text, place, 2);
        c = text.at(inside);
        if (OPENING.indexOf(c) >= 0) {
            return bracketed(text, place, inside);
        }
        if (c == '.') {
            return before(text, place, skipSpaces(text, inside + 1, 2), Kind.SPACED);
        }
        if (c == '\u70B9') {
            return before(text, place, skipSpaces(text, inside + 1, 1), Kind.CHINESE);
        }
        boolean word = text.startsWith("dot", inside) && Letters.isSpace(text.at(inside + 3));
        return word ? before(text, place, skipSpaces(text, inside + 3, 2), Kind.WORD) : Optional.empty();
    }

    /** Where the label before a dot ends, given any sign of the dot. */
    static int labelEnd(ScannedText text, int sign) {
        int place = sign;
        if (Letters.isSpace(text.at(place - 1)) && OPENING.indexOf(text.at(place - 2)) >= 0) {
            place--;
        }
        if (place > 0 && OPENING.indexOf(text.at(place - 1)) >= 0) {
            place--;
        }
        for (int i = 0; i < 2 && place > 0 && isBlank(text.at(place - 1)); i++) {
            place--;
        }
        return place;
    }

    /** Where a dot begins that ends before the place without loose spelling, or -1. */
    static int endingAt(ScannedText text, int place) {
        if (text.at(place - 1) == '.') {
            return text.at(place - 2) == '\\' ? place - 2 : place - 1;
        }
        if (place > 2 && isClosing(text.at(place - 1))) {
            for (int start = place - 3; start >= Math.max(0, place - 7); start--) {
                Optional<Dot> dot = OPENING.indexOf(text.at(start)) < 0 ? Optional.empty() : at(text, start);
                if (dot.isPresent() && dot.get().end == place) {
                    return start;
                }
            }
        }
        return -1;
    }

    static boolean isChinese(char c) {
        return c == '\u70B9' || c == '\u3002' || c == '\u00B7' || c == '\u2022';
    }

    static boolean isClosing(char c) {
        return c == ']' || c == ')' || c == '}' || c == '\u3011' || c == '\u3015';
    }

    private static Optional<Dot> afterFullStop(ScannedText text, int place) {
        char next = text.at(place + 1);
        if (Letters.isLabel(next) || Letters.isUnspaced(next) || Letters.isForeign(next)) {
            return Optional.of(new Dot(place, place + 1, Kind.PLAIN));
        }
        int label = skipSpaces(text, place + 1, 3);
        return label == place + 1 ? Optional.empty() : before(text, place, label, Kind.SPACED);
    }

    private static Optional<Dot> bracketed(ScannedText text, int place, int open) {
        int sign = skipSpaces(text, open + 1, 1);
        int close = text.at(sign) == '.' || isChinese(text.at(sign))
                ? sign + 1
                : text.startsWith("dot", sign) ? sign + 3 : -1;
        close = close < 0 ? -1 : skipSpaces(text, close, 1);
        return close >= 0 && isClosing(text.at(close))
                ? before(text, place, skipSpaces(text, close + 1, 1), Kind.BRACKETED)
                : Optional.empty();
    }

    private static Optional<Dot> before(ScannedText text, int place, int label, Kind kind) {
        return Letters.isAlphanumeric(text.at(label)) ? Optional.of(new Dot(place, label, kind)) : Optional.empty();
    }

    private static int skipSpaces(ScannedText text, int place, int most) {
        int end = place;
        while (end < place + most && end < text.length() && Letters.isSpace(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == 0xA0;
    }
}
