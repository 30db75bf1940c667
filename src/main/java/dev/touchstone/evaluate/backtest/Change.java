package dev.touchstone.evaluate.backtest;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import java.util.Locale;

/** What another set of models would change in an article, the gravest first. */
public enum Change {
    NEWLY_FLAGGED("newly flagged"),
    NO_LONGER_FLAGGED("no longer flagged"),
    TO_REVIEW("moved to review"),
    FROM_REVIEW("no longer in review"),
    /** One of the sets could not decide. */
    DECIDABLE("undecided by one set"),
    LABELS("same verdict, other labels"),
    /** No verdict changes; counted, not listed. */
    SCORE_ALONE("score alone"),
    NOTHING("nothing");

    private final String words;

    Change(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The name for programs: {@code newly_flagged}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a verdict changes, of the article or of a label. */
    public boolean isListed() {
        return this != SCORE_ALONE && this != NOTHING;
    }

    static Change of(Assessment before, Assessment after) {
        if (before.verdict() != after.verdict()) {
            return of(before.verdict(), after.verdict());
        }
        boolean scores = false;
        for (Label label : Label.values()) {
            if (before.label(label).verdict() != after.label(label).verdict()) {
                return LABELS;
            }
            scores |= !before.label(label).logOdds().equals(after.label(label).logOdds());
        }
        return scores ? SCORE_ALONE : NOTHING;
    }

    private static Change of(Verdict before, Verdict after) {
        if (after == Verdict.FLAG) {
            return NEWLY_FLAGGED;
        }
        if (before == Verdict.FLAG) {
            return NO_LONGER_FLAGGED;
        }
        if (before == Verdict.UNDECIDED || after == Verdict.UNDECIDED) {
            return DECIDABLE;
        }
        return after == Verdict.REVIEW ? TO_REVIEW : FROM_REVIEW;
    }
}
