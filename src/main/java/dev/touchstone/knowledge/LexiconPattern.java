package dev.touchstone.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One folded spelling and all that it means.
 *
 * @param folded the spelling, folded as texts are; not empty
 * @param meanings entries by category; brand names stand under {@link #NAMES}
 * @param hidesAll whether it is a decoy of the lexicon's
 * @param hidesBrands brands whose decoy it is
 */
record LexiconPattern(
        String folded, SortedMap<String, List<LexiconEntry>> meanings, boolean hidesAll, Set<String> hidesBrands) {
    /** The category of brand names; no file can bear this name. */
    static final String NAMES = "";

    LexiconPattern {
        TreeMap<String, List<LexiconEntry>> copy = new TreeMap<>();
        for (Map.Entry<String, List<LexiconEntry>> meaning : meanings.entrySet()) {
            copy.put(meaning.getKey(), List.copyOf(meaning.getValue()));
        }
        meanings = copy;
        hidesBrands = Set.copyOf(hidesBrands);
    }

    /** Whether it may stand there: words are matched whole. White space need not be the same. */
    boolean fits(String text, int start, int end) {
        return (start == 0 || !isWord(folded.charAt(0)) || !isWord(text.charAt(start - 1)))
                && (end == text.length() || !isWord(folded.charAt(folded.length() - 1)) || !isWord(text.charAt(end)));
    }

    /** Letters that are set apart by spaces: Latin, Greek and Cyrillic with their accents, and digits. */
    private static boolean isWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        return c < 0x530 && Character.isLetterOrDigit(c);
    }
}
