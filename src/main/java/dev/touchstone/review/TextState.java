package dev.touchstone.review;

/** What the desk has of an article's text. */
public enum TextState {
    KEPT,
    /** The report does not hold it: see {@code --keep-texts}. */
    NOT_KEPT,
    /** Taken out of the desk by a person or at the end of the retention time. */
    FORGOTTEN
}
