package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.List;

/** A code that words call a promotion code: the shop's own, or somebody's. */
final class PromoCodeDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "promo-code", "referral_spam", "Words name a promotion code, which may be the shop's own.");
    private static final double STRENGTH = 0.6;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return CodeEvidence.ofKind(CodeOccurrence.Kind.COUPON, article, SIGNAL, STRENGTH);
    }
}
