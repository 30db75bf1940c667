package dev.touchstone.knowledge;

import java.util.List;
import java.util.Set;

/**
 * One folded spelling and all that it means.
 *
 * @param folded the spelling, folded as texts are; not empty
 * @param meanings by category, each category once
 * @param hidesAll whether it is a decoy of the lexicon's
 * @param hidesBrands brands whose decoy it is
 */
record LexiconPattern(String folded, List<Meaning> meanings, boolean hidesAll, Set<String> hidesBrands) {
    /** The category of brand names. */
    static final int NAMES = 0;

    /** Characters from here on are of no word that is matched whole. */
    static final char WORDS_END = 0x530;

    private static final boolean[] WORD = words();

    LexiconPattern {
        meanings = List.copyOf(meanings);
        hidesBrands = Set.copyOf(hidesBrands);
    }

    /**
     * What a spelling means in one category.
     *
     * @param category number of the category, in the order of their names; {@link #NAMES} for brand names
     * @param entries one cue, or the names of one or more brands
     */
    record Meaning(int category, List<LexiconEntry> entries) {
        Meaning {
            entries = List.copyOf(entries);
        }
    }

    boolean isDecoy() {
        return hidesAll || !hidesBrands.isEmpty();
    }

    /** Whether the characters on both sides of the offset are of one word: no entry begins or ends there. */
    static boolean isWithinWord(String text, int offset) {
        return offset > 0 && offset < text.length() && isWord(text.charAt(offset)) && isWord(text.charAt(offset - 1));
    }

    /** Letters that are set apart by spaces: Latin, Greek and Cyrillic with their accents, and digits. */
    static boolean isWord(char c) {
        return c < WORDS_END && WORD[c];
    }

    private static boolean[] words() {
        boolean[] words = new boolean[WORDS_END];
        for (char c = 0; c < WORDS_END; c++) {
            words[c] = c < 0x80
                    ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
                    : Character.isLetterOrDigit(c);
        }
        return words;
    }
}
