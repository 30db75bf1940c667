package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.List;
import java.util.Optional;

/** Reads the code that an order points at where what it is was named before: {@code 填这个：8rk62pq1}, {@code enter this: H7QK29}. */
final class OrderedCode {
    /** What points at the code, the longer first; or nothing. */
    private static final List<String> POINTERS =
            List.of("这一串", "这一个", "这串", "这个", "下面这个", "下面", "我的", "this one", "this", "mine", "it");

    /** In UTF-16 code units. */
    private static final int LONGEST = 28;

    private final String text;

    /** @param text folded, letter case kept */
    OrderedCode(String text) {
        this.text = text;
    }

    /** The telling token behind the order, what points at it and a colon, with nothing else between but marks. */
    Optional<Span> behind(int order) {
        int at = pastSpaces(order);
        for (String pointer : POINTERS) {
            if (text.regionMatches(true, at, pointer, 0, pointer.length())) {
                at = pastSpaces(at + pointer.length());
                break;
            }
        }
        if (at >= text.length() || ":：".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int start = at + 1;
        while (start < text.length() && start - at < 6 && " *`_\"「『【".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST && CodeShape.isTokenCharacter(text.charAt(end))) {
            end++;
        }
        boolean closed = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return start < end && closed && isCode(text.substring(start, end))
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    private int pastSpaces(int from) {
        int at = from;
        while (at < text.length() && at - from < 3 && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isCode(String value) {
        return CodeShape.isPossible(value)
                && CodeShape.isTelling(value)
                && value.chars().anyMatch(c -> c >= '0' && c <= '9')
                && !Placeholders.isPlaceholder(value);
    }
}
