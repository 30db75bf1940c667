package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.Optional;

/** Reads the code that stands where words promise a link: {@code my referral link if you like: xqdCfYjx}. */
final class PromisedCode {
    /** The colon stands within this many UTF-16 code units of the words. */
    private static final int REACH = 56;
    /** In UTF-16 code units. */
    private static final int LONGEST = 28;

    private final String text;

    /** @param text folded, letter case kept */
    PromisedCode(String text) {
        this.text = text;
    }

    /** Behind a colon in the same clause, with nothing between but marks, and a space or a mark behind it. */
    Optional<Span> behind(int from) {
        int colon = colon(from);
        if (colon < 0) {
            return Optional.empty();
        }
        int start = colon + 1;
        while (start < text.length() && " *`_\"".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST && CodeShape.isTokenCharacter(text.charAt(end))) {
            end++;
        }
        boolean closed = end == text.length() || text.charAt(end) <= ' ' || "*`\".".indexOf(text.charAt(end)) >= 0;
        return start < end && closed && isCode(text.substring(start, end))
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    private int colon(int from) {
        int furthest = Math.min(text.length(), from + REACH);
        for (int at = from; at < furthest; at++) {
            char c = text.charAt(at);
            if (":：".indexOf(c) >= 0) {
                return at;
            }
            if ("\n.,;!?/。，；！？|".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isCode(String value) {
        return CodeShape.isPossible(value)
                && (CodeShape.isTelling(value) || CodeShape.isMixed(value))
                && !Placeholders.isPlaceholder(value);
    }
}
