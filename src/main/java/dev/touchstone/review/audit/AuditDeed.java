package dev.touchstone.review.audit;

import dev.touchstone.review.Reviewer;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What goes into the chain.
 *
 * @param deed kebab-case
 * @param subject to what, as {@code article 17}
 * @param detail particulars; never text of an article
 */
public record AuditDeed(Instant at, Reviewer reviewer, String deed, String subject, SortedMap<String, String> detail) {
    public AuditDeed {
        detail = Collections.unmodifiableSortedMap(new TreeMap<>(detail));
    }
}
