package dev.touchstone.report;

/**
 * An input that could not be read, and so was not judged.
 *
 * @param input as the caller named it, with the record's number where it is one of several
 * @param reason one sentence
 */
public record UnreadInput(String input, String reason) {}
