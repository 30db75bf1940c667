package dev.touchstone.assess;

import dev.touchstone.web.Standing;
import java.util.Optional;

/**
 * Where the article lies.
 *
 * @param host of the article's address
 * @param standing of that address
 * @param brand id of the brand whose host it is, or that it resembles
 */
public record Carrier(String host, Standing standing, Optional<String> brand) {}
