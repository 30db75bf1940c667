package dev.touchstone.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How it is known that something is a brand's, and when it holds.
 *
 * @param source what bears it out
 * @param confidence how sure that is
 * @param validFrom first day it holds; absent where it is not known to have begun
 * @param validTo first day it no longer holds; absent where it still does
 * @param note what a reviewer should know
 */
public record Fact(
        Source source,
        Confidence confidence,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> note) {
    public enum Confidence {
        /** A page of the brand itself was read, or several independent sources agree. */
        HIGH,
        /** One source of another, usage, or general knowledge that a person has yet to check. */
        MEDIUM
    }

    /**
     * Where facts come from.
     *
     * @param key as the brand's file names it
     * @param what it is, in a sentence
     * @param address where it can be read
     * @param checked the day it was last read; absent where nobody has
     */
    public record Source(String key, String what, Optional<String> address, Optional<LocalDate> checked) {}

    /** The day its source was last read; absent where nobody has. */
    public Optional<LocalDate> checked() {
        return source.checked();
    }

    public boolean validOn(LocalDate day) {
        return hasBegunBy(day) && !hasEndedBy(day);
    }

    public boolean hasBegunBy(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true);
    }

    public boolean hasEndedBy(LocalDate day) {
        return validTo.map(to -> !day.isBefore(to)).orElse(false);
    }
}
