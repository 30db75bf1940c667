package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.List;

/** The author says that he gains when the reader follows him. */
final class AuthorPaidDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "author-paid",
            "referral_spam",
            "The author of an article with a personal code or link says what he gains by it.");
    /** Who says so again and again beside words of personal links has some, whatever they look like. */
    private static final int SEVERAL = 2;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<CueHit> cues = article.cues("author-paid");
        if (cues.isEmpty() || article.explainsItself()) {
            return List.of();
        }
        boolean hands = !article.strangersCodes().entries().isEmpty()
                || !article.personalLinks().all().isEmpty()
                || (cues.size() >= SEVERAL && !article.cues("link-label").isEmpty());
        if (!hands) {
            return List.of();
        }
        return AuthorsWords.evidence(
                SIGNAL, article, cues.stream().map(CueHit::span).toList());
    }
}
