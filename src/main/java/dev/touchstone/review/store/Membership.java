package dev.touchstone.review.store;

import java.util.Optional;

/**
 * Where an article belongs.
 *
 * @param campaign its number
 * @param place among its members
 * @param published the day, where the report tells
 * @param tie {@code type:value} of what alone ties it
 */
record Membership(long campaign, int place, Optional<String> published, Optional<String> tie) {}
