package dev.touchstone.campaign;

import dev.touchstone.assess.Verdict;
import java.util.Optional;

/**
 * An article of a campaign.
 *
 * @param id of the article
 * @param order its place in the input
 * @param verdict of the article by itself
 * @param published the day, as {@code 2026-05-02}; absent where unknown or nothing is pushed
 * @param tie what joins it to flagged members; absent for one that is flagged itself, or joined by its wording alone
 */
public record CampaignMember(
        String id, long order, Verdict verdict, Optional<String> published, Optional<CampaignTie> tie) {
    /** The line of the report on which its assessment stands, from 1: where two articles have one id this tells them apart. */
    public long line() {
        return order + 1;
    }
}
