package dev.touchstone.report;

import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.Places;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in words where evidence stands: line, column and the characters themselves. */
final class EvidencePlaces {
    private static final int MOST_PLACES = 5;
    private static final int LONGEST_QUOTE = 60;

    private final PageWords words;

    EvidencePlaces(ReportLanguage language) {
        this.words = PageWords.in(language);
    }

    /** One sentence a place; of many places the first few, and how many more there are. */
    List<String> of(Evidence evidence, JudgedArticle judged) {
        String text = Places.text(evidence.place(), judged);
        List<String> told = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        int at = 0;
        for (Span span : evidence.spans()) {
            if (told.size() == MOST_PLACES) {
                String more = PageWords.number((long) evidence.spans().size() - MOST_PLACES);
                told.add(words.get("explain.more", "count", more));
                break;
            }
            for (; at < span.start(); at++) {
                if (endsLine(text, at)) {
                    line++;
                    lineStart = at + 1;
                }
            }
            told.add(told(evidence.place(), line, span.start() - lineStart + 1, span.cut(text)));
        }
        return told;
    }

    private String told(Place place, int line, int column, String quoted) {
        String where = place == Place.URL
                ? words.get("place.url")
                : words.get("explain.line", Map.of("line", PageWords.number(line), "column", PageWords.number(column)));
        return where + words.get("explain.quote", "quote", Medium.PEOPLE.quote(quoted, LONGEST_QUOTE));
    }

    /** Lines end as editors end them: at line feeds, carriage returns, and both together. */
    private static boolean endsLine(String text, int at) {
        char character = text.charAt(at);
        return character == '\n' || (character == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
