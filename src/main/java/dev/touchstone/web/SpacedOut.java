package dev.touchstone.web;

import java.util.Arrays;

/**
 * Addresses with a space behind each letter, read as if the spaces were not there. Folding has joined the letters of each
 * word by then, so a word counts as letters when white space was dropped inside it.
 */
final class SpacedOut {
    private static final int LONGEST = 400;
    private static final int LONGEST_WORD = 64;
    private static final String SIGNS = ":/.";

    private SpacedOut() {}

    /** The places of the letters around a sign that stands among such words; empty where it does not. */
    static int[] places(ScannedText text, int sign, int floor) {
        int start = start(text, sign, floor);
        if (start == sign) {
            return new int[0];
        }
        int[] places = new int[LONGEST];
        int count = 0;
        int i = start;
        while (i < text.length() && count + LONGEST_WORD < LONGEST) {
            int end = wordEnd(text, i);
            boolean afterDot = count > 0 && text.at(places[count - 1]) == '.';
            if (end == i || !(isSpaced(text, i, end) || isSigns(text, i, end) || afterDot)) {
                break;
            }
            while (i < end) {
                places[count++] = i++;
            }
            i++;
        }
        return Arrays.copyOf(places, count);
    }

    /** Whether the letters went on past what an address may be, so that none is among them. */
    static boolean isFull(int[] places) {
        return places.length + LONGEST_WORD >= LONGEST;
    }

    /** Goes back over spaced words and the signs between them. */
    private static int start(ScannedText text, int sign, int floor) {
        int start = sign;
        int end = text.at(sign - 1) == ' ' ? sign - 1 : sign;
        while (end > floor && end > sign - LONGEST / 4) {
            int word = end;
            while (word > floor && end - word < LONGEST_WORD && !Letters.isSpace(text.at(word - 1))) {
                word--;
            }
            boolean letters = word < end && Letters.isAlphanumeric(text.at(word)) && isSpaced(text, word, end);
            if (!letters && !(word < end && start < sign && isSigns(text, word, end))) {
                break;
            }
            start = letters ? word : start;
            end = word - 1;
        }
        return start;
    }

    private static int wordEnd(ScannedText text, int start) {
        int end = start;
        while (end < start + LONGEST_WORD && !Letters.isSpace(text.at(end)) && !Letters.isUnspaced(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpaced(ScannedText text, int start, int end) {
        return end == start + 1 || text.isGapBefore(start + 1);
    }

    private static boolean isSigns(ScannedText text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (SIGNS.indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
