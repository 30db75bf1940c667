package dev.touchstone;

import java.util.Locale;

/** Texts from which an indicator was deleted, as an author would: an address whole, anything else as it is written. */
final class Removed {
    private static final String ENDS = "\"'<>()[]{}|\\^`";

    private Removed() {}

    static String from(String text, String type, String value) {
        boolean domain = type.equals("domain");
        String written = type.equals("contact") ? value.substring(value.indexOf(':') + 1) : value;
        String key = written.toLowerCase(Locale.ROOT);
        StringBuilder left = new StringBuilder(text);
        int at = left.toString().toLowerCase(Locale.ROOT).indexOf(key);
        while (at >= 0) {
            int start = at;
            int end = at + key.length();
            while (domain && start > 0 && isOfAddress(left.charAt(start - 1))) {
                start--;
            }
            while (domain && end < left.length() && isOfAddress(left.charAt(end))) {
                end++;
            }
            left.delete(start, end);
            at = left.toString().toLowerCase(Locale.ROOT).indexOf(key, start);
        }
        return left.toString();
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7F && ENDS.indexOf(c) < 0;
    }
}
