package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One code in several guises: in a link, in a file's name, in words. */
final class CodeIdentityDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "code-identity", "referral_spam", "The same code stands in several guises: link, file name, words.");

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
                found.add(CodeEvidence.of(SIGNAL, entry, kinds.size() == 2 ? 0.7 : 1, entry.spans()));
            }
        }
        return found;
    }
}
