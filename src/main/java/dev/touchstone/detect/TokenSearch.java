package dev.touchstone.detect;

/** Finds a code that stands by itself: no ASCII letter or digit on either side. */
final class TokenSearch {
    private TokenSearch() {}

    /** Where the token next stands from an offset on, or -1. */
    static int next(String text, String token, int from) {
        for (int at = text.indexOf(token, from); at >= 0; at = text.indexOf(token, at + 1)) {
            if (isFree(text, at - 1) && isFree(text, at + token.length())) {
                return at;
            }
        }
        return -1;
    }

    static boolean contains(String text, String token) {
        return next(text, token, 0) >= 0;
    }

    private static boolean isFree(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }
}
