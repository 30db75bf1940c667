package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.Optional;

/**
 * Words that vouch for an address: what they say, of which brand, and how they are bound to it.
 *
 * @param category of the lexicon: {@code claim}, {@code entrance}, {@code login} or {@code download}
 * @param words the words themselves
 * @param brand the brand named in the same sentence or heading; absent where none is
 * @param near whether the brand is named beside the words, rather than further off in the sentence
 * @param target the address they vouch for
 * @param manner how they are bound
 * @param scope the words, the address and what stands between
 * @param denied whether a denial or warning speaks of the same
 */
record Claim(
        String category,
        Span words,
        Optional<String> brand,
        boolean near,
        AddressOccurrence target,
        Manner manner,
        Span scope,
        boolean denied) {
    enum Manner {
        /** The words are the link's shown text, or part of it. */
        ANCHOR,
        /** The address follows in the same sentence. */
        BEFORE,
        /** The address stands right before the words. */
        BEHIND,
        /** The words are the heading above the address. */
        HEADING
    }
}
