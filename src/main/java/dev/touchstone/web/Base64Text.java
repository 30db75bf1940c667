package dev.touchstone.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Text in base64, in either alphabet, with or without padding, as addresses carry it. */
final class Base64Text {
    /** No address is shorter in base64. */
    private static final int SHORTEST = 12;

    private Base64Text() {}

    static Optional<String> decode(String value) {
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == '=') {
            end--;
        }
        if (end < SHORTEST) {
            return Optional.empty();
        }
        // A plus sign of the standard alphabet has been read as a space.
        String standard =
                value.substring(0, end).replace(' ', '+').replace('-', '+').replace('_', '/');
        try {
            String text = new String(Base64.getDecoder().decode(standard), StandardCharsets.UTF_8);
            return text.chars().allMatch(c -> c >= ' ' && c != 0xFFFD) ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
