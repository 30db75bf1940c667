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
    private static final double NAMED = 0.9;
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
                .map(group -> group.evidence(SIGNAL, group.isNear() ? NAMED : MEANT, article))
                .toList();
    }

    /** A page's own host is its own to call official, unless the page is headed by the brand. */
    private static boolean isHeaded(ScannedArticle article, Claim claim) {
        return claim.brand()
                .filter(brand -> article.title().names(brand)
                        || PageHead.spans(article).stream()
                                .flatMap(head -> article.mentions(head).stream())
                                .anyMatch(mention -> mention.brand().equals(brand)))
                .isPresent();
    }
}
