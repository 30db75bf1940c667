package dev.touchstone.report;

import java.util.Locale;

/** Whose texts the report keeps. Reasons and the words that evidence points at are in it whatever is chosen. */
public enum KeepTexts {
    ALL,
    /** Of every article that is not clean. */
    FINDINGS,
    /** Nobody's; the page shows no more than the surroundings of each piece of evidence. */
    NONE;

    /** {@code all}, {@code findings}, {@code none}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
