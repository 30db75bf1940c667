package dev.touchstone.review;

import java.util.Locale;

/** By what a queue is narrowed down. */
public enum Facet {
    /** Ids of labels of which at least a review was found. */
    LABEL,
    /** The gravest verdict of the task's articles. */
    VERDICT,
    /** Ids of brands. */
    BRAND,
    /** BCP 47 tags. */
    LANGUAGE,
    /** Ids of signals that count against an article. */
    SIGNAL,
    /** Registrable domains and the hosts on which articles lie. */
    HOST,
    /** Referral codes as written. */
    CODE,
    /** Kinds of tasks. */
    KIND;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** {@code label}, {@code verdict}, … */
    public String id() {
        return id;
    }
}
