package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which question an article is judged by: one of the labels, or whether it has either. */
enum Judged {
    REFERRAL_SPAM(Label.REFERRAL_SPAM),
    IMPERSONATION(Label.IMPERSONATION),
    EITHER(null);

    private final Optional<Label> label;

    Judged(@Nullable Label label) {
        this.label = Optional.ofNullable(label);
    }

    String id() {
        return label.map(Label::id).orElse("either");
    }

    boolean isBad(Outcome outcome) {
        return label.map(outcome.label()::has).orElseGet(() -> outcome.label().isBad());
    }

    boolean isFlagged(Outcome outcome) {
        return verdict(outcome) == Verdict.FLAG;
    }

    /** Flagged or in review. */
    boolean isFound(Outcome outcome) {
        return verdict(outcome) != Verdict.CLEAN;
    }

    private Verdict verdict(Outcome outcome) {
        return label.map(outcome::verdict).orElseGet(outcome::verdict);
    }
}
