package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One code in several guises: in a link, in a file's name, in words. */
final class CodeIdentityDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "code-identity", "referral_spam", "The same code stands in several guises: link, file name, words.");

    /** As the reasons' words name them. */
    private static final Map<CodeOccurrence.Kind, String> GUISES = Map.of(
            CodeOccurrence.Kind.LINK, "link",
            CodeOccurrence.Kind.FILE, "file",
            CodeOccurrence.Kind.WORDS, "invitation",
            CodeOccurrence.Kind.COUPON, "coupon");

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
            Set<CodeOccurrence.Kind> kinds = EnumSet.noneOf(CodeOccurrence.Kind.class);
            kinds.addAll(entry.kinds());
            kinds.remove(CodeOccurrence.Kind.BARE);
            if (kinds.size() >= 2) {
                found.add(evidence(entry, kinds));
            }
        }
        return found;
    }

    private static Evidence evidence(CodeBook.Entry entry, Set<CodeOccurrence.Kind> kinds) {
        String guises = kinds.stream()
                .map(kind -> GUISES.getOrDefault(kind, "words"))
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return Evidence.of(
                SIGNAL,
                entry.brand(),
                entry.spans(),
                List.of(new Subject.Code(entry.code())),
                kinds.size() == 2 ? 0.7 : 1,
                Because.of(
                        "code-identity",
                        Map.of(
                                "code", entry.code(),
                                "guises", guises,
                                "count", Integer.toString(entry.spans().size()))));
    }
}
