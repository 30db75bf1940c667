package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.List;

/** A host that is not the brand's, given as the way to sign up with the brand or to get its program. */
final class BrandEntranceDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "brand-entrance",
            "impersonation",
            "An address that is not the brand's is given as the way into the brand: sign-up, log-in, download.");
    private static final double STRENGTH = 0.7;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<ClaimGroup> groups = ClaimGroup.of(
                article,
                claim -> !claim.category().equals("claim")
                        && claim.near()
                        && claim.target().isForeign());
        return groups.stream()
                .map(group -> group.evidence(SIGNAL, STRENGTH, article))
                .toList();
    }
}
