package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Span;
import java.util.List;

/** The author calls a code or a link his own: whose it is need not be guessed. */
final class AuthorsOwnDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "authors-own", "referral_spam", "The author calls a code or a link beside it his own.");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<CueHit> cues = article.cues("authors-own");
        if (cues.isEmpty() || article.explainsItself()) {
            return List.of();
        }
        OwnedPlaces owned = new OwnedPlaces(article);
        List<Span> said = cues.stream()
                .map(CueHit::span)
                .filter(span -> isBeside(article, owned, article.passages().sentenceAround(span)))
                .toList();
        return AuthorsWords.evidence(SIGNAL, article, said);
    }

    private static boolean isBeside(ScannedArticle article, OwnedPlaces owned, Span sentence) {
        return !OwnedPlaces.speaksOfNone(article, sentence) && owned.holds(sentence);
    }
}
