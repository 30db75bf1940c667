package dev.touchstone.detect;

import dev.touchstone.knowledge.LexiconEntry.BrandName;
import dev.touchstone.text.Span;

/**
 * A brand's name where it stands, before it is known whether the brand is meant.
 *
 * @param name of the lexicon
 * @param span in the text it was found in
 */
record NameHit(BrandName name, Span span) {
    String brand() {
        return name.brand();
    }
}
