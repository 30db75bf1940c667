package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.List;

/** Whether the article as a whole is worded as articles of its label are. */
final class ImpersonationWordingDetector implements Detector {
    @Override
    public Signal signal() {
        return WordingEvidence.IMPERSONATION.signal();
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return WordingEvidence.IMPERSONATION
                .of(article.shingles(), article.knowledge().wording())
                .stream()
                .toList();
    }
}
