package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.Optional;

/**
 * A code where it stands.
 *
 * @param code as written
 * @param span in the original text; for a link whose target is not shown, the link's shown text
 * @param kind in what guise
 * @param address the address that carries it
 */
record CodeOccurrence(String code, Span span, Kind kind, Optional<AddressOccurrence> address) {
    enum Kind {
        /** In the path or the query of an address. */
        LINK,
        /** In the name of a file. */
        FILE,
        /** In words that call it a personal code. */
        WORDS,
        /** In words that call it a promotion code, which may be the shop's own. */
        COUPON,
        /** Bare, where the same code is known from elsewhere in the article. */
        BARE
    }
}
