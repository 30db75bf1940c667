package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Span;
import java.util.List;

/**
 * The author promises something for a sign-up by a link or a code of his own, whether it shows or not: it may have been lost on the
 * way, stand in a picture, or hide behind an address that tells nothing.
 */
final class WordedReferralDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "worded-referral",
            "referral_spam",
            "The author promises something for following a link or code that he calls his own.");

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
        List<Span> said = cues.stream()
                .map(CueHit::span)
                .filter(span -> !article.isHidden(span))
                .filter(span -> promises(article, article.passages().sentenceAround(span)))
                .toList();
        return AuthorsWords.evidence(SIGNAL, article, said);
    }

    private static boolean promises(ScannedArticle article, Span sentence) {
        return !isQuestion(article.text(), sentence)
                && !OwnedPlaces.speaksOfNone(article, sentence)
                && (article.hasCue("benefit", sentence) || article.hasCue("author-paid", sentence))
                && (article.hasCue("sign-up", sentence)
                        || article.hasCue("link-label", sentence)
                        || article.hasCue("code-label", sentence));
    }

    /** Who asks promises nothing. */
    private static boolean isQuestion(String text, Span sentence) {
        int end = sentence.end();
        return "?？".indexOf(text.charAt(end - 1)) >= 0 || (end < text.length() && "?？".indexOf(text.charAt(end)) >= 0);
    }
}
