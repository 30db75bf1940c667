package dev.touchstone.evidence;

import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.Optional;

/**
 * Something in the article that can be looked for elsewhere, at one place.
 *
 * @param subject what it is
 * @param standing of an address
 * @param span where, in the original text
 */
public record Sighting(Subject subject, Optional<Standing> standing, Span span) {}
