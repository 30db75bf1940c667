package dev.touchstone.review;

import java.time.Instant;

/**
 * A deed in the chain.
 *
 * @param number from 1, without gaps
 * @param deed what was done, kebab-case
 * @param subject to what, as {@code article 17}
 * @param detail canonical JSON of the particulars; never holds text of an article
 * @param hash SHA-256 of this entry and the hash before it, lower-case hexadecimal
 */
public record AuditEntry(
        long number, Instant at, Reviewer reviewer, String deed, String subject, String detail, String hash) {}
