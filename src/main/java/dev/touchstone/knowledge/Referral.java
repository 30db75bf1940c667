package dev.touchstone.knowledge;

/**
 * A personal referral in an address on the brand's own host, in a form its programme is known to use.
 *
 * @param brand id of the brand
 * @param code as written
 * @param form the programme's form that it fits, as the brand file writes it
 */
public record Referral(String brand, String code, String form) {}
