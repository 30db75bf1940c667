package dev.touchstone.detect;

import dev.touchstone.knowledge.Lexicon;
import dev.touchstone.knowledge.LexiconEntry;
import dev.touchstone.knowledge.LexiconMatch;
import dev.touchstone.segment.SegmentedArticle;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the title says that is given beside the text and stands nowhere in it; empty where it does. Spans are of the title.
 *
 * @param title as given
 * @param apart whether there is one that stands nowhere in the text
 * @param names by place
 * @param cues by place
 */
record TitleWords(String title, boolean apart, List<NameHit> names, ByPlace<CueHit> cues) {
    TitleWords {
        names = List.copyOf(names);
    }

    static TitleWords of(SegmentedArticle segmented, Lexicon lexicon) {
        String title = segmented.article().title();
        List<NameHit> names = new ArrayList<>();
        List<CueHit> cues = new ArrayList<>();
        boolean apart = !title.isBlank() && !segmented.article().text().contains(title.strip());
        if (apart) {
            FoldedText folded = segmented.title();
            for (LexiconMatch match : lexicon.scan(folded)) {
                Span span = folded.toOriginal(match.start(), match.end());
                if (match.entry() instanceof LexiconEntry.BrandName name) {
                    names.add(new NameHit(name, span));
                } else if (match.entry() instanceof LexiconEntry.Cue cue) {
                    cues.add(new CueHit(cue.category(), span));
                }
            }
        }
        if (apart) {
            names.addAll(BracketedNames.in(segmented.title(), lexicon));
        }
        cues.sort(Comparator.comparing(CueHit::span));
        return new TitleWords(title, apart, names, new ByPlace<>(cues, CueHit::span));
    }

    /** Whether a cue of the category touches the span of the title. */
    boolean has(String category, Span span) {
        return cues.all().stream()
                .anyMatch(cue -> cue.category().equals(category) && cue.span().overlaps(span));
    }

    boolean has(String category) {
        for (CueHit cue : cues.all()) {
            if (cue.category().equals(category)) {
                return true;
            }
        }
        return false;
    }

    boolean names(String brand) {
        for (NameHit name : names) {
            if (name.brand().equals(brand)) {
                return true;
            }
        }
        return false;
    }

    /** Without the names of brands that are not meant. */
    TitleWords in(Company company) {
        return new TitleWords(
                title,
                apart,
                names.stream().filter(name -> company.has(name.brand())).toList(),
                cues);
    }
}
