package dev.touchstone.knowledge;

/**
 * What the registry holds of a place on the web.
 *
 * @param brand id of the brand
 * @param value the host, or host and beginning of a path, as the brand's file writes it
 * @param fact how it is known, and when it holds
 */
public record HostEntry(String brand, String value, Fact fact) {}
