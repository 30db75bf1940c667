package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<Evidence> found = new ArrayList<>();
        List<ClaimGroup> groups = ClaimGroup.of(
                article,
                claim -> !claim.category().equals("claim")
                        && claim.near()
                        && claim.target().isForeign());
        for (ClaimGroup group : groups) {
            found.add(Evidence.of(
                    SIGNAL,
                    Optional.of(group.brand()),
                    group.spans(),
                    group.subjects(),
                    STRENGTH,
                    Because.of(
                            "brand-entrance",
                            Map.of(
                                    "brand", group.brand(),
                                    "site", group.site(),
                                    "words", group.claims().get(0).words().cut(article.text()),
                                    "count", Integer.toString(group.claims().size())))));
        }
        return found;
    }
}
