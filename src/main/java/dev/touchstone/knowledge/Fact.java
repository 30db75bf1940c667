package dev.touchstone.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How it is known that something is a brand's, and since when.
 *
 * @param source where it was read
 * @param checked the day it was last looked at
 * @param confidence how sure that is
 * @param validFrom first day it holds; absent where it is not known to have begun
 * @param validTo last day it holds; absent where it still does
 */
public record Fact(
        String source,
        LocalDate checked,
        Confidence confidence,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /** Whether it holds on the day, both ends included. */
    public boolean validOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true) && !endedBy(day);
    }

    /** Whether it has ended before the day. */
    public boolean endedBy(LocalDate day) {
        return validTo.map(day::isAfter).orElse(false);
    }
}
