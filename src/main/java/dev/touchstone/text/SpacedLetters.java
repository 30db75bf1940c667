package dev.touchstone.text;

import java.util.Arrays;

/** Joins words whose letters are written one by one: {@code o k x}, {@code b-i-n-a-n-c-e}. */
final class SpacedLetters {
    private static final String SEPARATORS = " *_~|·•・-";
    /** What may stand before the first letter or behind the last: not a word, and nothing that an address is made of. */
    private static final String BEFORE = "./:-_=&?#%@~+*\\$'";

    private static final String BEHIND = "/:-_=&#%@~+*'";
    private static final int SHORTEST = 3;
    /** Abbreviations and part numbers are hyphened too. */
    private static final int SHORTEST_HYPHENED = 5;

    private SpacedLetters() {}

    /** Whether the third or a later letter of such a word may have been put just before the offset. */
    static boolean mayEndAt(FoldingBuffer text, int end) {
        return end > 4
                && Words.isLatin(text.at(end - 1))
                && Words.isLatin(text.at(end - 3))
                && Words.isLatin(text.at(end - 5))
                && text.at(end - 2) == text.at(end - 4)
                && (end == 5 || !Words.isPart(text.at(end - 6)));
    }

    static void join(FoldingBuffer text) {
        int[] drops = new int[16];
        int count = 0;
        int at = 0;
        while (at + 2 < text.length()) {
            int runEnd = runEnd(text, at);
            int end = wordEnd(text, at, runEnd);
            for (int i = at + 1; i < end; i += 2) {
                if (count == drops.length) {
                    drops = Arrays.copyOf(drops, 2 * count);
                }
                drops[count++] = i;
                text.log.add(FoldingStep.SPLICED, text.sourceStart(i), text.sourceEnd(i));
            }
            at = runEnd;
        }
        if (count > 0) {
            text.remove(drops, count);
        }
    }

    /** Behind the letters that follow each other with one and the same separator between. */
    private static int runEnd(FoldingBuffer text, int start) {
        int end = start + 1;
        char separator = text.at(end);
        boolean endsWord = start > 0 && Words.isPart(text.at(start - 1));
        if (endsWord || !Words.isLatin(text.at(start)) || SEPARATORS.indexOf(separator) < 0) {
            return end;
        }
        while (end + 1 < text.length() && text.at(end) == separator && Words.isLatin(text.at(end + 1))) {
            end += 2;
        }
        return end;
    }

    /** Behind the word that such a run makes; its start where it makes none. */
    private static int wordEnd(FoldingBuffer text, int start, int runEnd) {
        char separator = text.at(start + 1);
        int end = runEnd;
        if ((start > 0 && bars(text.at(start - 1), BEFORE)) || (separator != ' ' && Addresses.goesOn(text, end))) {
            return start;
        }
        if (end < text.length() && bars(text.at(end), BEHIND) && !isLabel(text, end)) {
            if (!Words.isPart(text.at(end)) || separator != ' ') {
                return start;
            }
            // the last letter begins the next word
            end -= 2;
        }
        int letters = (end - start + 1) / 2;
        return letters >= (separator == '-' ? SHORTEST_HYPHENED : SHORTEST) ? end : start;
    }

    /** A colon behind a word, as in {@code T e l e g r a m: @name}, where no address can go on. */
    private static boolean isLabel(FoldingBuffer text, int at) {
        return text.at(at) == ':'
                && (at + 1 == text.length()
                        || !(text.at(at + 1) == '/' || Character.isDigit(text.at(at + 1)) || text.at(at + 1) == ':'));
    }

    private static boolean bars(char c, String signs) {
        return signs.indexOf(c) >= 0 || Words.isPart(c);
    }
}
