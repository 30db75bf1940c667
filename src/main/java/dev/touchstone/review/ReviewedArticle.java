package dev.touchstone.review;

import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.Carrier;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article with all that the desk knows of it. Text, titles and indicators are raw; {@code words} of evidence are safe to show.
 *
 * @param number by which the desk knows it
 * @param id in the report
 * @param source where it was read from
 * @param url where it lies, as the caller of the scan said
 * @param sha256 of its text
 * @param published the day, where the report tells: of members of campaigns
 * @param textState what there is of its text
 * @param text in which spans count; absent unless kept
 * @param carrier host, standing and brand of where it lies
 * @param sums by label
 * @param changes what would change its verdict
 * @param changesKnown whether the report tells what would change it
 * @param brands cards of the brands that evidence speaks of
 * @param notSeen what no detector looked at, by kind
 * @param diagnostics what went wrong or was noted, safe to show
 * @param campaign of which it is a member
 * @param task where it is decided: its own, or its campaign's; 0 where it has none, because it was judged clean and nobody decided it
 * @param progress of the article itself
 * @param standing what holds, by label
 * @param decisions all of them, oldest first, undone ones too
 */
public record ReviewedArticle(
        long number,
        String id,
        String source,
        Optional<String> url,
        String title,
        String language,
        int characters,
        String sha256,
        boolean truncated,
        LocalDate asOf,
        Optional<String> published,
        String models,
        Verdict verdict,
        TextState textState,
        Optional<String> text,
        Optional<Carrier> carrier,
        List<ReviewedSum> sums,
        List<ReviewedEvidence> evidence,
        List<WhatWouldChange> changes,
        boolean changesKnown,
        List<ReviewedIndicator> indicators,
        List<BrandCard> brands,
        Map<String, Integer> notSeen,
        List<String> diagnostics,
        Optional<CampaignLink> campaign,
        long task,
        Progress progress,
        Map<Label, Outcome> standing,
        List<Decision> decisions) {
    public ReviewedArticle {
        sums = List.copyOf(sums);
        evidence = List.copyOf(evidence);
        changes = List.copyOf(changes);
        indicators = List.copyOf(indicators);
        brands = List.copyOf(brands);
        notSeen = Map.copyOf(notSeen);
        diagnostics = List.copyOf(diagnostics);
        standing = Map.copyOf(standing);
        decisions = List.copyOf(decisions);
    }

    /**
     * The campaign beside an article.
     *
     * @param campaign its number
     * @param id its id
     * @param articles how many it has
     */
    public record CampaignLink(long campaign, String id, int articles) {}
}
