package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.List;

/** A code that words call a personal invite or referral code. */
final class InviteCodeDetector implements Detector {
    private static final Signal SIGNAL =
            Signal.incriminating("invite-code", "referral_spam", "Words name a personal invite or referral code.");
    private static final double STRENGTH = 0.8;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return CodeEvidence.ofKind(CodeOccurrence.Kind.WORDS, article, SIGNAL, STRENGTH);
    }
}
