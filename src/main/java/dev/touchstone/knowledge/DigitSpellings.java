package dev.touchstone.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Spellings of a Latin name with digits in the place of letters that look like them: {@code 0kx}, {@code b1nance}. */
final class DigitSpellings {
    private static final String LETTERS = "oilesa";
    private static final String DIGITS = "011354";
    /** In a shorter name only the plainest likenesses are taken, those of o, i and l. */
    private static final int LONG = 6;

    private static final int SHORTEST = 3;
    private static final int PLAINEST = 3;
    private static final int MOST_REPLACED = 2;

    private DigitSpellings() {}

    /** @param name folded */
    static List<String> of(String name) {
        boolean word = name.length() >= SHORTEST && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
        List<String> spellings = new ArrayList<>();
        if (word) {
            add(name, 0, name.length() < LONG ? 1 : MOST_REPLACED, spellings);
        }
        return spellings;
    }

    private static void add(String name, int from, int left, List<String> spellings) {
        int known = name.length() < LONG ? PLAINEST : LETTERS.length();
        for (int at = from; at < name.length() && left > 0; at++) {
            int like = LETTERS.indexOf(name.charAt(at));
            if (like >= 0 && like < known) {
                String spelling = name.substring(0, at) + DIGITS.charAt(like) + name.substring(at + 1);
                spellings.add(spelling);
                add(spelling, at + 1, left - 1, spellings);
            }
        }
    }
}
