package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Optional;

/**
 * The official site or program of a brand that gives out its own, said to be a page, a file or a store entry of somebody's on a
 * platform. Accounts and rooms of brands on platforms are not meant: the words must speak of a site or a program.
 */
final class PlatformClaimDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "platform-claim",
            "impersonation",
            "A page or file on a platform where anybody may publish is called a brand's official site or program.");
    private static final double STRENGTH = 0.8;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return ClaimGroup.of(article, claim -> isStrangers(article, claim)).stream()
                .map(group -> group.evidence(SIGNAL, STRENGTH, article))
                .toList();
    }

    private static boolean isStrangers(ScannedArticle article, Claim claim) {
        Optional<String> brand = claim.brand();
        return brand.filter(id -> BrandKinds.isClosed(article, id)).isPresent()
                && claim.near()
                && !claim.denied()
                && claim.category().equals("claim")
                && article.hasCue("site-claim", claim.words())
                && claim.target().standing() == Standing.USER_CONTENT
                && !claim.target().host().brand().equals(brand)
                && !claim.target().internal()
                && ContactLink.of(claim.target()).isEmpty();
    }
}
