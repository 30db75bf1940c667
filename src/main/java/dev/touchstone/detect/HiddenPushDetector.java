package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A code or a personal link in a part of the page that readers do not see. */
final class HiddenPushDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "hidden-push", "referral_spam", "A code or personal link stands where readers do not see it.");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<Evidence> found = new ArrayList<>();
        for (CodeBook.Entry entry : article.strangersCodes().entries()) {
            List<Span> hidden = entry.spans().stream()
                    .filter(span -> article.isWithin(Block.Kind.HIDDEN, span.start()))
                    .toList();
            if (!hidden.isEmpty()) {
                found.add(Evidence.of(
                        SIGNAL,
                        Optional.empty(),
                        hidden,
                        List.of(new Subject.Code(entry.code())),
                        1,
                        Because.of("hidden-push", Map.of("code", entry.code()))));
            }
        }
        return found;
    }
}
