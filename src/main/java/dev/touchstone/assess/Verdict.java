package dev.touchstone.assess;

import java.util.Locale;

/** What became of an article or a label of it, mildest first; {@link #UNDECIDED} is no degree but a failure to judge. */
public enum Verdict {
    CLEAN,
    REVIEW,
    FLAG,
    /** Judging failed or a limit cut the article, and what was seen does not suffice to flag. */
    UNDECIDED;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in reports: {@code clean}, {@code review}, {@code flag}, {@code undecided}. */
    public String id() {
        return id;
    }

    /** How grave it is for sorting and for {@code --fail-on}: undecided counts as review. */
    public int gravity() {
        return switch (this) {
            case CLEAN -> 0;
            case REVIEW, UNDECIDED -> 1;
            case FLAG -> 2;
        };
    }
}
