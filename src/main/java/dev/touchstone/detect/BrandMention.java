package dev.touchstone.detect;

import dev.touchstone.text.Span;

/**
 * A brand's name where it stands. Ambiguous names are mentions only in the company of another sign of their brand.
 *
 * @param brand id
 * @param span in the original text
 * @param respelling whether the name is one that imitators use and the brand does not
 */
record BrandMention(String brand, Span span, boolean respelling) {}
