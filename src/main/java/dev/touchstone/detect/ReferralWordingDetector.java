package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.WordingSignal;
import java.util.List;

/** Whether the article as a whole is worded as articles of its label are. */
final class ReferralWordingDetector implements Detector {
    @Override
    public Signal signal() {
        return WordingSignal.REFERRAL_SPAM.signal();
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return WordingEvidence.of(
                        WordingSignal.REFERRAL_SPAM,
                        article.shingles(),
                        article.knowledge().wording())
                .stream()
                .toList();
    }
}
