package dev.touchstone.review.account;

import dev.touchstone.review.Role;

/**
 * A user.
 *
 * @param hash of his password, by bcrypt
 */
record Account(String name, Role role, String hash) {}
