package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A link that has the shape of somebody's personal one, on a site whose programme the registry does not know. */
final class ReferralShapeDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "referral-shaped-link",
            "referral_spam",
            "A link with a referral parameter or path, on a site whose programme is not known.");
    private static final double PLAIN = 0.7;
    private static final double IN_COMPANY = 0.5;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<Evidence> found = new ArrayList<>();
        for (LinkGroup group : LinkGroup.byCode(article)) {
            if (group.referral().isEmpty()) {
                found.add(Evidence.of(
                        SIGNAL,
                        Optional.empty(),
                        group.spans(),
                        group.subjects(),
                        group.isPlain() ? PLAIN : IN_COMPANY,
                        Because.of(
                                "referral-shaped-link",
                                Map.of(
                                        "site", group.site(),
                                        "code", group.code(),
                                        "count", Integer.toString(group.size())))));
            }
        }
        return found;
    }
}
