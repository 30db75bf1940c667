package dev.touchstone.cli;

import dev.touchstone.assess.Verdict;
import java.util.Locale;

/** From which verdict on a scan ends with {@link ExitStatus#REACHED}. */
enum FailOn {
    REVIEW(Verdict.REVIEW),
    FLAG(Verdict.FLAG);

    private final Verdict verdict;

    FailOn(Verdict verdict) {
        this.verdict = verdict;
    }

    static FailOn of(String name) {
        return Choice.of(name, values(), value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** Undecided counts as review. */
    boolean isReachedBy(Verdict found) {
        return found.gravity() >= verdict.gravity();
    }
}
