package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.List;
import java.util.Set;

/** A host that is not the brand's, given as the way to sign up with the brand or to get its program. */
final class BrandEntranceDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "brand-entrance",
            "impersonation",
            "An address that is not the brand's is given as the way into the brand: sign-up, log-in, download.");
    private static final Set<String> WAYS_IN = Set.of("entrance", "download");
    private static final double STRENGTH = 0.7;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<ClaimGroup> groups = ClaimGroup.of(
                article,
                claim -> WAYS_IN.contains(claim.category())
                        && claim.near()
                        && !claim.target().internal()
                        && claim.target().isForeign());
        return groups.stream()
                .map(group -> group.evidence(SIGNAL, STRENGTH, article))
                .toList();
    }
}
