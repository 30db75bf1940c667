package dev.touchstone.review;

import dev.touchstone.web.Standing;
import java.util.Optional;

/**
 * An indicator of an article, raw: defang it before it is shown.
 *
 * @param type {@code domain}, {@code url}, {@code code}, {@code app}, {@code contact}
 * @param value as programs search for it
 * @param standing of a domain or url as of the report's date
 * @param implicated whether evidence that counts against the article points at it
 * @param count how often it stands there
 */
public record ReviewedIndicator(
        String type, String value, Optional<Standing> standing, boolean implicated, int count) {}
