package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;

/** Evidence that points at one code. */
final class CodeEvidence {
    private CodeEvidence() {}

    /** Every code that stands in the guise, pointed at where it does. */
    static List<Evidence> ofKind(CodeOccurrence.Kind kind, ScannedArticle article, Signal signal, double strength) {
        return article.strangersCodes().entries().stream()
                .filter(entry -> entry.kinds().contains(kind))
                .map(entry -> of(signal, entry, strength, entry.spans(kind)))
                .toList();
    }

    static Evidence of(Signal signal, CodeBook.Entry entry, double strength, List<Span> spans) {
        return Evidence.of(
                signal,
                entry.brand(),
                spans,
                List.of(new Subject.Code(entry.code())),
                strength,
                Because.of(signal.id(), Map.of("code", entry.code(), "count", Integer.toString(spans.size()))));
    }
}
