package dev.touchstone.review;

import java.time.Instant;
import java.util.Optional;

/**
 * A proposed exception.
 *
 * @param state what became of it
 * @param answeredBy who accepted or refused it: never who proposed it
 * @param file that was written, within the report folder
 */
public record ExceptionProposal(
        long number,
        ExceptionDraft draft,
        Reviewer proposedBy,
        Instant at,
        State state,
        Optional<Reviewer> answeredBy,
        Optional<String> file) {
    /** What became of a proposal. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        REFUSED
    }
}
