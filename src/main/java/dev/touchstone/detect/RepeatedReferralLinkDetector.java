package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same personal link again and again. */
final class RepeatedReferralLinkDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "repeated-referral-link", "referral_spam", "The same personal link stands in the article more than once.");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<Evidence> found = new ArrayList<>();
        for (LinkGroup group : LinkGroup.byCode(article)) {
            if (group.size() >= 2) {
                found.add(Evidence.of(
                        SIGNAL,
                        group.referral().map(referral -> referral.brand()).or(Optional::empty),
                        group.spans(),
                        group.subjects(),
                        (1 - 1.0 / group.size()) * Prominence.of(article, group.size()),
                        Because.of(
                                "repeated-referral-link",
                                Map.of(
                                        "site", group.site(),
                                        "code", group.code(),
                                        "count", Integer.toString(group.size())))));
            }
        }
        return found;
    }
}
