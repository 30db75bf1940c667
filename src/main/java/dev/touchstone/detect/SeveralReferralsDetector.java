package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Personal links or codes of several services in one article: one may be a disclosure, a row of them is the business. */
final class SeveralReferralsDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "several-referrals",
            "referral_spam",
            "Personal links or codes of three services or more stand in one article.");
    private static final int FEWEST = 3;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        if (article.explainsItself()) {
            return List.of();
        }
        Map<String, Span> services = new LinkedHashMap<>();
        for (CodeBook.Entry entry : article.codes().entries()) {
            // A code in words and in the link beside them is one service's.
            Optional<CodeOccurrence> own = entry.occurrences().stream()
                    .filter(occurrence -> occurrence.address().isPresent())
                    .findFirst()
                    .or(() -> entry.occurrences().stream()
                            .filter(occurrence -> occurrence.kind() == CodeOccurrence.Kind.WORDS)
                            .findFirst());
            own.ifPresent(occurrence -> services.putIfAbsent(service(entry, occurrence), occurrence.span()));
        }
        if (services.size() < FEWEST) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>(services.values());
        spans.sort(null);
        int count = services.size();
        return List.of(Evidence.of(
                SIGNAL,
                Optional.empty(),
                spans,
                List.of(new Subject.Phrase(spans.get(0).cut(article.text()))),
                (count - 1.0) / (count + 2.0) * Prominence.of(article, count),
                Because.of("several-referrals", Map.of("count", Integer.toString(count)))));
    }

    private static String service(CodeBook.Entry entry, CodeOccurrence occurrence) {
        return occurrence.address().map(link -> link.address().site()).orElseGet(() -> CodeBook.key(entry.code()));
    }
}
