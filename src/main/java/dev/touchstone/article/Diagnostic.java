package dev.touchstone.article;

/**
 * Something that the reader of a report must know about how an article was read or judged.
 *
 * @param code stable, kebab-case
 * @param message one sentence; names the input and the place where it matters
 */
public record Diagnostic(String code, String message) {}
