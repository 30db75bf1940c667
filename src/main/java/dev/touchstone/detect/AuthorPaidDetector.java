package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The author says that he gains when the reader follows him. */
final class AuthorPaidDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "author-paid",
            "referral_spam",
            "The author of an article with a personal code or link says what he gains by it.");
    private static final double ONE = 0.6;
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
                || !new PersonalLinks(article).all().isEmpty()
                || (cues.size() >= SEVERAL && !article.cues("link-label").isEmpty());
        if (!hands) {
            return List.of();
        }
        List<Span> said = cues.stream().map(CueHit::span).toList();
        String words = said.get(0).cut(article.text());
        return List.of(Evidence.of(
                SIGNAL,
                Optional.empty(),
                said,
                List.of(new Subject.Phrase(words)),
                1 - Math.pow(1 - ONE, said.size()),
                Because.of("author-paid", Map.of("words", words, "count", Integer.toString(said.size())))));
    }
}
