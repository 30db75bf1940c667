package dev.touchstone.report;

import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.Places;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says in words where the evidence of one article stands: line, column and the characters themselves. For one thread. */
final class EvidencePlaces {
    private static final int MOST_PLACES = 5;
    private static final int LONGEST_QUOTE = 60;

    private final PageWords words;
    private final JudgedArticle judged;
    private final Map<Place, LineStarts> lines = new EnumMap<>(Place.class);

    EvidencePlaces(PageWords words, JudgedArticle judged) {
        this.words = words;
        this.judged = judged;
    }

    /** One sentence a place; of many places the first few, and how many more there are. */
    List<String> of(Evidence evidence) {
        String text = Places.text(evidence.place(), judged);
        LineStarts starts = lines.computeIfAbsent(evidence.place(), unused -> new LineStarts(text));
        List<String> told = new ArrayList<>();
        for (Span span : evidence.spans()) {
            if (told.size() == MOST_PLACES) {
                String more = PageWords.number((long) evidence.spans().size() - MOST_PLACES);
                told.add(words.get("explain.more", "count", more));
                break;
            }
            told.add(told(evidence.place(), starts.line(span.start()), starts.column(span.start()), span.cut(text)));
        }
        return told;
    }

    private String told(Place place, int line, int column, String quoted) {
        String where = place == Place.URL
                ? words.get("place.url")
                : words.get("explain.line", Map.of("line", PageWords.number(line), "column", PageWords.number(column)));
        return where + words.get("explain.quote", "quote", Medium.PEOPLE.quote(quoted, LONGEST_QUOTE));
    }
}
