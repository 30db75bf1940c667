package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Evidence of words in which an author speaks of himself: the more often, the plainer. */
final class AuthorsWords {
    private static final double ONE = 0.6;

    private AuthorsWords() {}

    /** Where the author calls something his own in a sentence that passes and neither warns of it, denies it nor shows a sample. */
    static List<Span> ofHisOwn(ScannedArticle article, Predicate<Span> inSentence) {
        return meant(article, article.cues("authors-own"), inSentence);
    }

    /** Where such words stand in a sentence that passes and neither warns, denies nor shows a sample. */
    static List<Span> meant(ScannedArticle article, List<CueHit> cues, Predicate<Span> inSentence) {
        if (cues.isEmpty() || article.explainsItself()) {
            return List.of();
        }
        return cues.stream()
                .map(CueHit::span)
                // What a program is to say once somebody runs it is said by nobody yet.
                .filter(span -> !article.isListing(span))
                .filter(span -> isMeant(article, article.passages().sentenceAround(span), inSentence))
                .toList();
    }

    private static boolean isMeant(ScannedArticle article, Span sentence, Predicate<Span> inSentence) {
        return !article.hasCue("warning", sentence)
                && !article.hasCue("denial", sentence)
                && !article.hasCue("sample", sentence)
                && inSentence.test(sentence);
    }

    /** @param said where such words stand; none is no evidence */
    static List<Evidence> evidence(Signal signal, ScannedArticle article, List<Span> said) {
        if (said.isEmpty()) {
            return List.of();
        }
        String words = said.get(0).cut(article.text());
        return List.of(Evidence.of(
                signal,
                Optional.empty(),
                said,
                List.of(new Subject.Phrase(words)),
                1 - Math.pow(1 - ONE, said.size()),
                Because.of(signal.id(), Map.of("words", words, "count", Integer.toString(said.size())))));
    }
}
