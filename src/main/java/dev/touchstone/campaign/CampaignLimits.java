package dev.touchstone.campaign;

/**
 * How much a finder keeps in memory while it works.
 *
 * @param occurrences keys of all articles that push something, every one counted once an article; about 21 bytes each at the peak. What is
 *     over goes in a fixed order: bands of sketches, then sentences, then of every article the keys
 *     behind its first 16, 8, 4, 2
 * @param members members of a campaign that its edges are drawn for
 * @param indicators shared indicators told of a campaign, most frequent first
 */
public record CampaignLimits(int occurrences, int members, int indicators) {
    public static final CampaignLimits DEFAULT = new CampaignLimits(6_000_000, 40, 50);

    /** @throws IllegalArgumentException if one is below 1 */
    public CampaignLimits {
        if (occurrences < 1 || members < 1 || indicators < 1) {
            throw new IllegalArgumentException("limits must be at least 1");
        }
    }
}
