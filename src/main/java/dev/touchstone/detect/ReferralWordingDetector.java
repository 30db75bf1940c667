package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.List;

/** Whether the article as a whole is worded as articles of its label are. */
final class ReferralWordingDetector implements Detector {
    @Override
    public Signal signal() {
        return WordingEvidence.REFERRAL_SPAM.signal();
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return WordingEvidence.REFERRAL_SPAM
                .of(article.shingles(), article.knowledge().wording())
                .stream()
                .toList();
    }
}
