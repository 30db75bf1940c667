package dev.touchstone.knowledge;

import dev.touchstone.knowledge.LexiconEntry.BrandName;
import dev.touchstone.knowledge.LexiconEntry.Cue;
import dev.touchstone.knowledge.LexiconPattern.Meaning;
import dev.touchstone.text.TextFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers what the lexicon knows, by folded spelling. The same entries in the same order give the same lexicon. */
final class LexiconBuilder {
    /** The category of brand names, before all others in order; no file can bear this name. */
    private static final String NAMES = "";

    private final TextFolder folder;
    private final Map<String, String> folds = new HashMap<>();
    private final SortedMap<String, Draft> drafts = new TreeMap<>();
    private final SortedSet<String> languages = new TreeSet<>();

    /** One folded spelling, and what has been said of it so far. */
    private static final class Draft {
        private final SortedMap<String, List<LexiconEntry>> meanings = new TreeMap<>();
        private final SortedSet<String> hidesBrands = new TreeSet<>();
        private boolean hidesAll;

        List<LexiconEntry> meanings(String category) {
            return meanings.computeIfAbsent(category, key -> new ArrayList<>());
        }

        LexiconPattern pattern(String folded, Map<String, Integer> numbers) {
            List<Meaning> numbered = new ArrayList<>();
            meanings.forEach(
                    (category, entries) -> numbered.add(new Meaning(numbers.getOrDefault(category, 0), entries)));
            return new LexiconPattern(folded, numbered, hidesAll, hidesBrands);
        }
    }

    LexiconBuilder(TextFolder folder) {
        this.folder = folder;
    }

    /** As texts are folded; the empty text where nothing is left. Names are folded to be checked, and again to be entered. */
    String fold(String text) {
        return folds.computeIfAbsent(text, key -> folder.fold(key).folded().strip());
    }

    /** Spellings of one brand that fold alike are one name, the first. */
    void add(BrandName name) {
        String folded = fold(name.name());
        if (!folded.isEmpty()) {
            List<LexiconEntry> names = draft(folded).meanings(NAMES);
            if (names.stream().noneMatch(entry -> ((BrandName) entry).brand().equals(name.brand()))) {
                names.add(name);
            }
        }
    }

    void addDecoy(String brand, String phrase) {
        String folded = fold(phrase);
        if (!folded.isEmpty()) {
            draft(folded).hidesBrands.add(brand);
        }
    }

    /** A phrase that stands in one category in several languages is one cue, the first. */
    void add(Cue cue, String folded) {
        List<LexiconEntry> cues = draft(folded).meanings(cue.category());
        if (cues.isEmpty()) {
            cues.add(cue);
        }
    }

    void addDecoy(String folded) {
        draft(folded).hidesAll = true;
    }

    void addLanguage(String language) {
        languages.add(language);
    }

    boolean isDecoy(String folded) {
        Draft draft = drafts.get(folded);
        return draft != null && draft.hidesAll;
    }

    Lexicon build() {
        SortedSet<String> categories = new TreeSet<>();
        categories.add(NAMES);
        drafts.values().forEach(draft -> categories.addAll(draft.meanings.keySet()));
        Map<String, Integer> numbers = new HashMap<>();
        categories.forEach(category -> numbers.put(category, numbers.size()));
        List<LexiconPattern> patterns = new ArrayList<>();
        drafts.forEach((folded, draft) -> {
            patterns.add(draft.pattern(folded, numbers));
            String spaced = spaced(folded);
            if (!drafts.containsKey(spaced)) {
                patterns.add(draft.pattern(spaced, numbers));
            }
        });
        return new Lexicon(patterns, numbers.size(), languages);
    }

    /** Many who write Chinese put a space between it and Latin letters or digits: 推荐 ID as well as 推荐ID. */
    private static String spaced(String folded) {
        StringBuilder spaced = new StringBuilder(folded.length() + 2);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (i > 0 && isHan(c) != isHan(folded.charAt(i - 1)) && isWord(c) && isWord(folded.charAt(i - 1))) {
                spaced.append(' ');
            }
            spaced.append(c);
        }
        return spaced.toString();
    }

    private static boolean isWord(char c) {
        return isHan(c) || (c < 0x80 && Character.isLetterOrDigit(c));
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    private Draft draft(String folded) {
        return drafts.computeIfAbsent(folded, key -> new Draft());
    }
}
