package dev.touchstone.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An exception that a reviewer would like: evidence about a host or indicator that is not to be held against articles for a time.
 * The limits are those of the registry's own exceptions ({@code exception.schema.json}).
 *
 * @param brand id in the registry
 * @param subject a host in lower case, or an indicator as {@code code:ABC123}
 * @param signal the one that it covers; absent: all
 * @param reason 5 to 240 characters
 * @param owner who answers for it, 2 to 80 characters
 * @param from first day it holds
 * @param until first day it no longer holds
 * @param scope hosts on which the articles lie; empty: all articles
 * @param task from which it was proposed
 */
public record ExceptionDraft(
        String brand,
        String subject,
        Optional<String> signal,
        String reason,
        String owner,
        LocalDate from,
        LocalDate until,
        List<String> scope,
        Optional<Long> task) {
    public ExceptionDraft {
        scope = List.copyOf(scope);
    }
}
