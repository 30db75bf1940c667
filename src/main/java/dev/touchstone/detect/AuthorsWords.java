package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evidence of words in which an author speaks of himself: the more often, the plainer. */
final class AuthorsWords {
    private static final double ONE = 0.6;

    private AuthorsWords() {}

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
