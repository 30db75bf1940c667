package dev.touchstone.web;

import dev.touchstone.text.Span;

/**
 * An address and where it was written.
 *
 * @param address as understood
 * @param span where in the original text, UTF-16 code units
 * @param spelling how it was written
 */
public record LocatedAddress(WebAddress address, Span span, Spelling spelling) {
    public enum Spelling {
        /** With its scheme. */
        PLAIN,
        /** A bare domain, with or without a path. */
        BARE,
        /** Made unclickable: {@code hxxp}, {@code [.]}, {@code (dot)}, {@code 点}. */
        DEFANGED,
        /** Broken up by spaces or line ends. */
        BROKEN,
        /** In full-width or other compatibility letters, or with invisible characters. */
        DISGUISED
    }
}
