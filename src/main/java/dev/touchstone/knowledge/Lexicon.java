package dev.touchstone.knowledge;

import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Brand names and cue phrases, found in one pass over a folded text.
 *
 * <ul>
 *   <li>An entry that begins or ends with a letter of an alphabet or a digit matches whole words alone; Han characters match
 *       anywhere.
 *   <li>White space in an entry matches one white space of any kind; a brand's name does not go over a line end.
 *   <li>What lies inside a decoy is dropped: the lexicon's decoys hide all, a brand's own hide its names.
 *   <li>Among overlapping entries of one category the longest stands, the first among equals; brand names are one category.
 *       Entries of different categories may overlap.
 * </ul>
 *
 * Immutable, for any number of threads.
 */
public final class Lexicon {
    private final Automaton automaton;
    private final List<LexiconPattern> patterns;
    private final SortedSet<String> languages;

    private final int categories;

    /** @param categories how many there are; patterns name them by number */
    Lexicon(List<LexiconPattern> patterns, int categories, SortedSet<String> languages) {
        this.patterns = List.copyOf(patterns);
        this.categories = categories;
        this.languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        this.automaton =
                new Automaton(this.patterns.stream().map(LexiconPattern::folded).toList());
    }

    /** As {@link #pack} wrote it; a pattern is made when it is first found. */
    Lexicon(PackedInput packed) {
        this.categories = packed.number();
        RecordReader names = RecordReader.of(packed);
        this.languages = Collections.unmodifiableSortedSet(new TreeSet<>(names.list(names::text)));
        this.automaton = new Automaton(packed);
        this.patterns = new PackedPatterns(packed);
    }

    /** Writes it down as it lies in memory. */
    void pack(PackedOutput out) throws IOException {
        out.number(categories);
        RecordWriter names = new RecordWriter();
        names.list(List.copyOf(languages), names::text);
        names.writeTo(out.stream());
        automaton.pack(out);
        PackedPatterns.write(patterns, out);
    }

    /** The languages that have a lexicon of their own, as the folders are named. */
    public SortedSet<String> languages() {
        return languages;
    }

    /** Whether the language has a lexicon of its own; both scripts of Chinese are one language. */
    public boolean covers(Language language) {
        int subtag = language.tag().indexOf('-');
        return languages.contains(language.tag())
                || (subtag > 0 && languages.contains(language.tag().substring(0, subtag)));
    }

    /** All that stands in the text, by start, then the longer first. */
    public List<LexiconMatch> scan(FoldedText text) {
        return scan(text.folded());
    }

    /** Likewise, in a piece of a folded view. */
    public List<LexiconMatch> scan(String folded) {
        List<LexiconHit> hits = new ArrayList<>();
        automaton.scan(folded, (start, end, index) -> {
            // Within a word nothing begins.
            if (!LexiconPattern.isWithinWord(folded, end)) {
                hits.add(new LexiconHit(start, end, patterns.get(index)));
            }
        });
        if (hits.isEmpty()) {
            return List.of();
        }
        Collections.sort(hits);
        return LexiconSieve.sift(hits, folded, categories);
    }
}
