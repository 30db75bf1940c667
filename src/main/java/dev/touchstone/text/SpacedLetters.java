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

    static void join(FoldingBuffer text) {
        int[] drops = new int[16];
        int count = 0;
        int at = 0;
        while (at + 2 < text.length()) {
            int end = runEnd(text, at);
            if (end < 0) {
                at++;
                continue;
            }
            for (int i = at + 1; i < end; i += 2) {
                if (count == drops.length) {
                    drops = Arrays.copyOf(drops, 2 * count);
                }
                drops[count++] = i;
                text.log.add(FoldingStep.SPLICED, text.sourceStart(i), text.sourceEnd(i));
            }
            at = end;
        }
        if (count > 0) {
            text.remove(drops, count);
        }
    }

    /** Where the run of lone letters ends that begins here, or -1. */
    private static int runEnd(FoldingBuffer text, int start) {
        char separator = text.at(start + 1);
        if (!isLatin(text.at(start))
                || SEPARATORS.indexOf(separator) < 0
                || (start > 0 && bars(text.at(start - 1), BEFORE))) {
            return -1;
        }
        int end = start + 1;
        while (end + 1 < text.length() && text.at(end) == separator && isLatin(text.at(end + 1))) {
            end += 2;
        }
        int letters = (end - start + 1) / 2;
        if (end < text.length() && bars(text.at(end), BEHIND)) {
            // the last letter begins a word: it is not of the run, unless something else bars the run altogether
            if (!Character.isLetterOrDigit(text.at(end)) || separator != ' ') {
                return -1;
            }
            end -= 2;
            letters--;
        }
        return letters >= (separator == '-' ? SHORTEST_HYPHENED : SHORTEST) ? end : -1;
    }

    private static boolean bars(char c, String signs) {
        return signs.indexOf(c) >= 0 || (Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
