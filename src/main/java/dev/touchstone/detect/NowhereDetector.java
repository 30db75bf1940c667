package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.WordingSignal;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An article that gives no address of strangers, no account and no number, and of which nobody knows where it lies: whatever it
 * sounds like, it passes nothing off as a brand's. A help page that was handed in as bare text is worded as its copies are.
 */
final class NowhereDetector implements Detector {
    private static final Signal SIGNAL = Signal.exculpating(
            "nowhere",
            "No address, account or file is given, and no place is known: nothing is passed off as a brand's.");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        boolean placed = article.carrier().filter(facts -> !facts.isOfficial()).isPresent();
        boolean leads = article.addresses().stream()
                .anyMatch(address -> !address.isOfficial() && (address.leads() || address.isForeign()));
        if (placed || leads || !article.contacts().isEmpty() || article.text().isBlank()) {
            return List.of();
        }
        int start = 0;
        while (Character.isWhitespace(article.text().charAt(start))) {
            start++;
        }
        Span words = article.passages().clauseAround(new Span(start, start + 1));
        return List.of(Evidence.relieving(
                SIGNAL,
                List.of(words),
                words.cut(article.text()),
                Because.of("nowhere", Map.of()),
                new Relief(Set.of(WordingSignal.IMPERSONATION.id()), List.of(), Optional.empty())));
    }
}
