package dev.touchstone.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a user has decided not to hold against articles, for a time: a partner's host, a code of his own. It changes no fact of
 * the registry; evidence that it covers is told and not weighed.
 *
 * @param file it was read from, within the folder of additions
 * @param brand id of the brand it speaks of; evidence that speaks of another is not covered
 * @param subject what it covers
 * @param signal id of the one signal it covers; absent: all
 * @param reason why, in the user's words
 * @param owner who answers for it
 * @param from first day it holds
 * @param until first day it no longer holds
 * @param carriers hosts on which the articles lie to which it is limited, each for itself and all below; empty: all articles
 */
public record Exemption(
        String file,
        String brand,
        Subject subject,
        Optional<String> signal,
        String reason,
        String owner,
        LocalDate from,
        LocalDate until,
        List<String> carriers) {
    /**
     * What evidence must point at to be covered.
     *
     * @param host a host, which stands for itself and all below it; empty where there is an indicator
     * @param indicator as assessments write it, {@code code:ABC123}; empty where there is a host
     */
    public record Subject(String host, String indicator) {
        @Override
        public String toString() {
            return host.isEmpty() ? indicator : host;
        }
    }

    public Exemption {
        carriers = List.copyOf(carriers);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether a host is one of these or lies below it. */
    public static boolean isWithin(String host, String within) {
        return host.equals(within) || host.endsWith("." + within);
    }
}
