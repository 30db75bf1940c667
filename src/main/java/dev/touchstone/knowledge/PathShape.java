package dev.touchstone.knowledge;

import java.util.Optional;

/**
 * A path written as a brand writes its own, on whatever host. The shape alone convicts nobody: other honest sites use it.
 *
 * @param brand id of the brand
 * @param shape as the brand file writes it
 * @param code the referral code that stands in it, as written
 */
public record PathShape(String brand, String shape, Optional<String> code) {}
