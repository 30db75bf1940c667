package dev.touchstone.web;

/**
 * An address that looks like somebody's personal link, whoever runs the site.
 *
 * @param code the value in it, as written
 * @param form the parameter, or the path segment before the value
 * @param plain whether the form speaks for itself ({@code ?invite_code=}); otherwise it counts in company alone
 *     ({@code ?code=})
 */
public record ReferralShape(String code, String form, boolean plain) {}
