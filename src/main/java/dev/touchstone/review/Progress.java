package dev.touchstone.review;

import java.util.Locale;

/** How far a task is. */
public enum Progress {
    /** Nobody has decided. */
    OPEN,
    /** Decided, and nobody contradicts. */
    DECIDED,
    /** Two reviewers decided otherwise; a lead settles it. */
    DISPUTED;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** {@code open}, {@code decided}, {@code disputed}. */
    public String id() {
        return id;
    }

    /**
     * By its id.
     *
     * @throws IllegalArgumentException if there is none such
     */
    public static Progress of(String id) {
        for (Progress progress : values()) {
            if (progress.id.equals(id)) {
                return progress;
            }
        }
        throw new IllegalArgumentException("tasks are open, decided or disputed");
    }
}
