package dev.touchstone.review;

import java.util.Locale;

/** What a task is about. */
public enum TaskKind {
    /** All articles of a campaign. */
    CAMPAIGN,
    /** An article of no campaign. */
    ARTICLE,
    /** An article whose author disagrees with what was decided. */
    APPEAL;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** {@code campaign}, {@code article}, {@code appeal}. */
    public String id() {
        return id;
    }
}
