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
        Lazy<ByPlace<CodeOccurrence>> codes = new Lazy<>(() -> new ByPlace<>(
                article.strangersCodes().entries().stream()
                        .flatMap(entry -> entry.occurrences().stream())
                        .toList(),
                CodeOccurrence::span));
        List<Span> beside = AuthorsWords.ofHisOwn(
                article,
                sentence -> article.hasAddress(sentence, article.personalLinks()::holds)
                        || codes.get().hasWithin(sentence)
                        || leadsIn(article, sentence));
        return AuthorsWords.evidence(SIGNAL, article, beside);
    }

    /** Whether a personal link stands alone on the line below. */
    private static boolean leadsIn(ScannedArticle article, Span sentence) {
        return article.personalLinks().all().stream()
                .anyMatch(link -> article.passages()
                        .leadIn(link.span())
                        .filter(sentence::overlaps)
                        .isPresent());
    }
}
