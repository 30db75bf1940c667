package dev.touchstone.review;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import java.util.Map;
import java.util.Optional;

/**
 * An article as a campaign lists it.
 *
 * @param article its number
 * @param id in the report
 * @param host on which it lies; empty where nobody said
 * @param published the day, where the report tells
 * @param gist its gravest reason
 * @param tie thing through which alone it belongs here, {@code type:value}, where it is no spam by itself
 * @param different whether it is one of those that differ most
 */
public record MemberCard(
        long article,
        String id,
        String title,
        String language,
        String host,
        Optional<String> published,
        Verdict verdict,
        Map<Label, Double> scores,
        Bilingual gist,
        Optional<String> tie,
        boolean different,
        Progress progress,
        Map<Label, Outcome> standing) {
    public MemberCard {
        scores = Map.copyOf(scores);
        standing = Map.copyOf(standing);
    }
}
