package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.ArrayList;
import java.util.List;

/** One code many times, in whatever guise. */
final class RepeatedCodeDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "repeated-code", "referral_spam", "The same code stands in the article three times or more.");
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
        List<Evidence> found = new ArrayList<>();
        for (CodeBook.Entry entry : article.strangersCodes().entries()) {
            int count = entry.occurrences().size();
            if (count >= FEWEST) {
                found.add(CodeEvidence.of(
                        SIGNAL, entry, (1 - 2.0 / count) * Prominence.of(article, count), entry.spans()));
            }
        }
        return found;
    }
}
