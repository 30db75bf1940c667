package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<Evidence> found = new ArrayList<>();
        List<ClaimGroup> groups = ClaimGroup.of(
                article,
                claim -> claim.category().equals("claim") && claim.target().isForeign());
        for (ClaimGroup group : groups) {
            found.add(Evidence.of(
                    SIGNAL,
                    Optional.of(group.brand()),
                    group.spans(),
                    group.subjects(),
                    group.isNear() ? NAMED : MEANT,
                    Because.of(
                            "official-claim",
                            Map.of(
                                    "brand", group.brand(),
                                    "site", group.site(),
                                    "words", group.claims().get(0).words().cut(article.text()),
                                    "count", Integer.toString(group.claims().size())))));
        }
        return found;
    }
}
