package dev.touchstone.assess;

import java.util.List;
import java.util.Optional;

/**
 * What a reviewer needs to know of a brand that the article speaks of.
 *
 * @param id of the brand
 * @param name as the brand writes it
 * @param officialDomains registered as of the assessment's date
 * @param verificationAddress the brand's own page for checking addresses
 * @param affiliatePolicy address of the brand's rules for referrals
 */
public record BrandCard(
        String id,
        String name,
        List<String> officialDomains,
        Optional<String> verificationAddress,
        Optional<String> affiliatePolicy) {
    public BrandCard {
        officialDomains = List.copyOf(officialDomains);
    }
}
