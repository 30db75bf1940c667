package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.List;

/** A host that is not the brand's, called the brand's official one. */
final class OfficialClaimDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "official-claim",
            "impersonation",
            "Words call an address a brand's official one, and the registry does not know it as such.");
    /** What is left of the doubt by each claim: reports quote one, and words of a link's own count twice. */
    private static final double DOUBT = 0.55;
    /** Named in the same sentence, further off. */
    private static final double MEANT = 0.4;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<ClaimGroup> groups = ClaimGroup.of(
                article,
                claim -> claim.category().equals("claim")
                        && claim.target().isForeign()
                        && (!claim.target().internal() || isHeaded(article, claim)));
        return groups.stream()
                .map(group -> group.evidence(SIGNAL, strength(group), article))
                .toList();
    }

    private static double strength(ClaimGroup group) {
        int weight = group.claims().stream()
                .filter(Claim::near)
                .mapToInt(claim -> claim.target().role() == AddressOccurrence.Role.TEXT ? 1 : 2)
                .sum();
        return weight == 0 ? MEANT : 1 - Math.pow(DOUBT, weight);
    }

    /** A page's own host is its own to call official, unless the page is headed by the brand. */
    private static boolean isHeaded(ScannedArticle article, Claim claim) {
        return claim.brand()
                .filter(brand -> article.title().names(brand)
                        || PageHead.spans(article).stream().anyMatch(head -> article.hasMention(brand, head)))
                .isPresent();
    }
}
