package dev.touchstone.review;

import dev.touchstone.assess.Verdict;
import dev.touchstone.text.Span;
import java.util.List;

/**
 * Articles that hold the words, those of the gravest verdict first.
 *
 * @param hits of this page
 * @param page number, from 0
 * @param more whether another page follows
 */
public record SearchPage(List<Hit> hits, int page, boolean more) {
    public SearchPage {
        hits = List.copyOf(hits);
    }

    /**
     * An article found.
     *
     * @param snippet of its text around the words, raw
     * @param marks where in the snippet they stand
     */
    public record Hit(
            long article,
            String id,
            String title,
            String language,
            Verdict verdict,
            long task,
            String snippet,
            List<Span> marks) {
        public Hit {
            marks = List.copyOf(marks);
        }
    }
}
