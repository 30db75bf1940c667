package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A code or personal link in one breath with what the reader gets for using it, or with the order to use it. */
final class PushedCodeDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "pushed-code",
            "referral_spam",
            "A sentence hands the reader a code or personal link and says what it pays, or to use it.");
    private static final double PROMISED = 0.6;
    private static final double ORDERED = 0.4;
    private static final int REST_OF_LINE = 40;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<Evidence> found = new ArrayList<>();
        for (CodeBook.Entry entry : article.strangersCodes().entries()) {
            List<Span> spans = new ArrayList<>();
            double strength = 0;
            for (CodeOccurrence occurrence : entry.occurrences()) {
                Span around = around(article, occurrence.span());
                boolean promised = article.hasCue("benefit", around);
                boolean ordered = article.hasCue("push", around);
                if ((promised || ordered) && !Warnings.cites(article, occurrence.span())) {
                    spans.add(occurrence.span());
                    double here = promised ? PROMISED : ORDERED;
                    strength = 1 - (1 - strength) * (1 - here);
                }
            }
            if (!spans.isEmpty()) {
                found.add(CodeEvidence.of(SIGNAL, entry, strength, spans));
            }
        }
        return found;
    }

    /** The sentence, and what an aside behind the link adds: {@code ……，（可以省20%手续费）}. */
    private static Span around(ScannedArticle article, Span code) {
        Span sentence = article.passages().sentenceAround(code);
        Span line = article.passages().lineAround(code);
        int end = Math.max(sentence.end(), Math.min(line.end(), code.end() + REST_OF_LINE));
        return new Span(sentence.start(), end);
    }
}
