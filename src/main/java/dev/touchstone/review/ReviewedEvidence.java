package dev.touchstone.review;

import dev.touchstone.assess.Label;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A piece of evidence, as in the report.
 *
 * @param number from 1, gravest first, by which page and bars refer to it
 * @param signal id
 * @param label it bears on; absent: observed only
 * @param brand id of the brand it speaks of
 * @param micros contribution to the label's log-odds, in millionths
 * @param inUrl whether the spans count in the address on which the article lies, not in its text
 * @param spans UTF-16 offsets, by start
 * @param quotes what stands at each span, raw; empty texts where the article was forgotten
 * @param indicators {@code type:value}
 * @param key of the reason, for programs
 * @param words the reason in a sentence, safe to show: addresses defanged, invisible characters named
 */
public record ReviewedEvidence(
        int number,
        String signal,
        Optional<Label> label,
        Optional<String> brand,
        long micros,
        boolean inUrl,
        List<Span> spans,
        List<String> quotes,
        List<String> indicators,
        String key,
        Bilingual words) {
    public ReviewedEvidence {
        spans = List.copyOf(spans);
        quotes = List.copyOf(quotes);
        indicators = List.copyOf(indicators);
    }
}
