package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        List<Span> own = AuthorsWords.ofHisOwn(article, sentence -> promises(article, sentence));
        List<Span> said = Stream.concat(own.stream(), gains(article).stream())
                .filter(span -> !article.isHidden(span))
                .distinct()
                .sorted()
                .toList();
        return AuthorsWords.evidence(SIGNAL, article, said);
    }

    /** What he gains himself when somebody follows a link or a code is told by nobody but its owner. */
    private static List<Span> gains(ScannedArticle article) {
        List<CueHit> paid = article.cues("author-paid");
        if (paid.isEmpty()) {
            return List.of();
        }
        List<CueHit> pointers = article.explainsItself() ? List.of() : article.cues("link-pointer");
        List<Span> told = new ArrayList<>(AuthorsWords.meant(
                article, paid, sentence -> pointsAtOne(article, sentence) && !article.hasCue("disclosure", sentence)));
        told.addAll(AuthorsWords.meant(article, pointers, sentence -> promises(article, sentence)));
        return told;
    }

    private static boolean pointsAtOne(ScannedArticle article, Span sentence) {
        return article.hasCue("link-label", sentence)
                || article.hasCue("code-label", sentence)
                || article.hasCue("link-pointer", sentence);
    }

    private static boolean promises(ScannedArticle article, Span sentence) {
        return !isQuestion(article.text(), sentence)
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
