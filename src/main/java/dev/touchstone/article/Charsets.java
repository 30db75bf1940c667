package dev.touchstone.article;

import java.util.Optional;

/**
 * How bytes became characters.
 *
 * @param declared the charset that the document or its container names
 * @param used the charset that was used
 * @param malformed number of byte sequences that it could not read, each replaced by U+FFFD
 */
public record Charsets(Optional<String> declared, String used, int malformed) {
    /** Text that never was bytes. */
    public static final Charsets CHARACTERS = new Charsets(Optional.empty(), "UTF-16", 0);
}
