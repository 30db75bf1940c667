package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.WordingSignal;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An article that gives no address of strangers, no account and no number, and of which nobody knows where it lies, or which calls
 * nothing official, offers no download and hands out no code: whatever it sounds like, it passes nothing off as a brand's. A help
 * page that was handed in as bare text is worded as its copies are, and so are a reader's own notes on a brand.
 */
final class NowhereDetector implements Detector {
    private static final Signal SIGNAL = Signal.exculpating(
            "nowhere", "No address, account or file is given, and no place is known or nothing calls it a brand's.");

    /** A doorway page says "official" and "download" line for line; what is said once on so many UTF-16 code units is by the way. */
    private static final int SPARSE = 100;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        boolean placed = article.carrier().filter(facts -> !facts.isOfficial()).isPresent();
        boolean leads = article.addresses().stream()
                .anyMatch(address -> !address.isOfficial() && (address.leads() || address.isForeign()));
        if (leads
                || !article.contacts().isEmpty()
                || article.text().isBlank()
                || (placed && !saysNothingOfItself(article))) {
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
                Because.of(placed ? "nowhere.placed" : "nowhere", Map.of()),
                new Relief(Set.of(WordingSignal.IMPERSONATION.id()), List.of(), Optional.empty())));
    }

    /** Neither called official, nor a way in, nor a download, nor a brand's page; and it hands out no code. */
    private static boolean saysNothingOfItself(ScannedArticle article) {
        return article.codes().entries().isEmpty()
                && SPARSE
                                * (article.cues("claim").size()
                                        + article.cues("download").size())
                        <= article.text().length()
                && article.cues("secret").isEmpty()
                && SPARSE * article.cues("ask").size() <= article.text().length()
                && article.carrier()
                        .filter(facts -> facts.host().standing() == Standing.LOOKALIKE)
                        .isEmpty()
                && Posing.of(article).isEmpty();
    }
}
