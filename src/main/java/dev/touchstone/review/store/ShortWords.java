package dev.touchstone.review.store;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The single characters and pairs of characters of a text by which a query of one or two characters is answered: those of Chinese,
 * Japanese and Korean. In other writing a query so short would find nearly everything.
 */
final class ShortWords {
    private ShortWords() {}

    static SortedSet<String> of(String text) {
        SortedSet<String> found = new TreeSet<>();
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (!Character.isIdeographic(character) && !isSyllable(character)) {
                before = -1;
                continue;
            }
            found.add(Character.toString(character));
            if (before >= 0) {
                found.add(Character.toString(before) + Character.toString(character));
            }
            before = character;
        }
        return found;
    }

    /** Whether all its characters are of that kind. */
    static boolean isCovered(String word) {
        return word.codePoints().allMatch(character -> Character.isIdeographic(character) || isSyllable(character));
    }

    private static boolean isSyllable(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
    }
}
