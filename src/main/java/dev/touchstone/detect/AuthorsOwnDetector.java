package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The author calls a code or a link his own: whose it is need not be guessed. */
final class AuthorsOwnDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "authors-own", "referral_spam", "The author calls a code or a link beside it his own.");
    private static final double ONE = 0.6;

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
        PersonalLinks personal = new PersonalLinks(article);
        ByPlace<CodeOccurrence> codes = new ByPlace<>(
                article.strangersCodes().entries().stream()
                        .flatMap(entry -> entry.occurrences().stream())
                        .toList(),
                CodeOccurrence::span);
        List<Span> said = cues.stream()
                .map(CueHit::span)
                .filter(span ->
                        isBeside(article, personal, codes, article.passages().sentenceAround(span)))
                .toList();
        if (said.isEmpty()) {
            return List.of();
        }
        String words = said.get(0).cut(article.text());
        return List.of(Evidence.of(
                SIGNAL,
                Optional.empty(),
                said,
                List.of(new Subject.Phrase(words)),
                1 - Math.pow(1 - ONE, said.size()),
                Because.of("authors-own", Map.of("words", words, "count", Integer.toString(said.size())))));
    }

    private static boolean isBeside(
            ScannedArticle article, PersonalLinks personal, ByPlace<CodeOccurrence> codes, Span sentence) {
        return !article.hasCue("warning", sentence)
                && !article.hasCue("denial", sentence)
                && !article.hasCue("sample", sentence)
                && (article.hasAddress(sentence, personal::holds) || codes.hasWithin(sentence, code -> true));
    }
}
