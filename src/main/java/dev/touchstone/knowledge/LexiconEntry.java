package dev.touchstone.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the lexicon knows of a piece of text. */
public sealed interface LexiconEntry {
    /**
     * A name that a brand goes by.
     *
     * @param brand id of the brand
     * @param name as the brand file writes it
     * @param ambiguous whether it also means something else, and so counts only in company
     * @param respelling whether it is a spelling that others use to evade, not the brand's own
     */
    record BrandName(String brand, String name, boolean ambiguous, boolean respelling) implements LexiconEntry {}

    /**
     * A phrase that is a sign of something.
     *
     * @param category the lexicon file's name, kebab-case
     * @param phrase as the lexicon file writes it
     * @param language the lexicon folder's name
     * @param attributes what the file says of the phrase behind a tab, by key
     */
    record Cue(String category, String phrase, String language, SortedMap<String, String> attributes)
            implements LexiconEntry {
        public Cue {
            // Asked about all the time by the same few names: one object each is the quickest to compare.
            category = category.intern();
            attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        }

        /** A phrase without attributes. */
        public Cue(String category, String phrase, String language) {
            this(category, phrase, language, new TreeMap<>(Map.of()));
        }
    }
}
