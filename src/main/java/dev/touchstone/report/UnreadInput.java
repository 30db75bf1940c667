package dev.touchstone.report;

/**
 * An input that could not be read to its end, and so was not judged, or only in part.
 *
 * @param input as the caller named it, with the record's number where it is one of several
 * @param reason one sentence
 * @param inPart whether what stood before a break was read
 */
public record UnreadInput(String input, String reason, boolean inPart) {
    /** Of an input of which nothing was read. */
    public UnreadInput(String input, String reason) {
        this(input, reason, false);
    }
}
