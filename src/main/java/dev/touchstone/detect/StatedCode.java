package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A code that needs no telling shape, since a colon joins it to its label and nothing else stands there:
 * {@code 邀请码：4821-0937}, {@code 邀请码：laowang}, {@code 邀请码：519 440 286}.
 */
final class StatedCode {
    private static final int MOST_MARKS = 4;
    private static final int FEWEST_LETTERS = 4;
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 14;
    private static final int LONGEST_WORD = 16;

    /** What a form, a rule or a field says in the place of a code. */
    private static final Set<String> NO_CODES = Set.of(
            "none",
            "optional",
            "required",
            "string",
            "number",
            "text",
            "integer",
            "null",
            "empty",
            "unknown",
            "invalid",
            "expired",
            "missing",
            "pending",
            "free",
            "available",
            "unlimited",
            "private",
            "hidden",
            "default",
            "example",
            "varies",
            "enter",
            "here",
            "your",
            "this",
            "that",
            "what",
            "where",
            "when",
            "which",
            "type",
            "copy",
            "paste",
            "soon",
            "valid",
            "used",
            "same",
            "only",
            "click",
            "link",
            "below",
            "above",
            "http",
            "https",
            "char",
            "varchar",
            "value",
            "sample",
            "demo",
            "test");

    private final String text;

    /** @param text folded, letter case kept */
    StatedCode(String text) {
        this.text = text;
    }

    /** The code behind a label that ends at the offset; words count only where the label is of a code, not of a person. */
    Optional<Span> behind(int label, boolean words) {
        int at = pastMarks(label);
        if (at >= text.length() || ":：→".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int start = pastMarks(at + 1);
        int end = tokenEnd(start);
        if (isNumber(start, end)) {
            end = lastGroup(start, end);
        }
        if (end == start || Placeholders.isMasked(text, end) || !endsClause(end)) {
            return Optional.empty();
        }
        String value = text.substring(start, end).replace(" ", "");
        return isCode(value, words) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean isCode(String value, boolean words) {
        long digits = value.chars().filter(c -> c >= '0' && c <= '9').count();
        long letters = value.chars().filter(Character::isLetter).count();
        if (!CodeShape.isPossible(value) || Placeholders.isPlaceholder(value)) {
            return false;
        }
        if (letters == 0) {
            return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !isYearOrDay(value);
        }
        return digits > 0
                ? CodeShape.isTelling(value)
                : words
                        && letters >= FEWEST_LETTERS
                        && value.length() <= LONGEST_WORD
                        && !NO_CODES.contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean isYearOrDay(String value) {
        boolean day = value.chars().filter(c -> c == '-').count() > 1;
        return day || (value.length() == 4 && (value.startsWith("19") || value.startsWith("20")));
    }

    /** {@code 519 440 286}: groups of three digits or more, a space between each two. */
    private int lastGroup(int start, int first) {
        int end = first;
        while (end < text.length() && text.charAt(end) == ' ') {
            int next = tokenEnd(end + 1);
            if (next - end - 1 < 3 || next - start > MOST_DIGITS + 4 || !isNumber(end + 1, next)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private boolean isNumber(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return to - from >= 3;
    }

    private int tokenEnd(int from) {
        int at = from;
        while (at < text.length() && at - from < 32 && CodeShape.isTokenCharacter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int pastMarks(int from) {
        int at = from;
        while (at < text.length() && at - from < MOST_MARKS && " *`_\"”」』】]「『【[“".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean endsClause(int from) {
        int at = from;
        while (at < text.length() && at - from < MOST_MARKS && " \t*`\"”」』】])".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        if (c == '.') {
            return at + 1 == text.length() || text.charAt(at + 1) <= ' ';
        }
        return "\n\r。，、；！？,;!?|｜(（/·—".indexOf(c) >= 0;
    }
}
