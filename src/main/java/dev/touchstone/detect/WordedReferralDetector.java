package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Span;
import java.util.List;

/**
 * The author asks for a sign-up by a link or a code of his own, and none shows: it was lost on the way, stands in a picture, or hides
 * behind an address that tells nothing.
 */
final class WordedReferralDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "worded-referral",
            "referral_spam",
            "The author promises something for following his own link, and no personal link or code shows beside it.");

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
                .filter(span -> !article.isHidden(span))
                .filter(span -> promises(article, owned, article.passages().sentenceAround(span)))
                .toList();
        return AuthorsWords.evidence(SIGNAL, article, said);
    }

    private static boolean promises(ScannedArticle article, OwnedPlaces owned, Span sentence) {
        return !isQuestion(article.text(), sentence)
                && !owned.speaksOfNone(sentence)
                && !owned.holds(sentence)
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
