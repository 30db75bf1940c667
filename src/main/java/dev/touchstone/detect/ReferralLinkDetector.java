package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A personal link of a known programme, on the brand's own host. */
final class ReferralLinkDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "referral-link",
            "referral_spam",
            "A personal referral link of a programme in the registry, on the brand's own host.");
    private static final double STRENGTH = 0.7;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<Evidence> found = new ArrayList<>();
        for (LinkGroup group : LinkGroup.byCode(article)) {
            group.referral()
                    .ifPresent(referral -> found.add(Evidence.of(
                            SIGNAL,
                            Optional.of(referral.brand()),
                            group.spans(),
                            group.subjects(),
                            STRENGTH,
                            Because.of(
                                    "referral-link",
                                    Map.of(
                                            "brand", referral.brand(),
                                            "site", group.site(),
                                            "code", group.code(),
                                            "count", Integer.toString(group.size()))))));
        }
        return found;
    }
}
