package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.Optional;

/** Reads what could be a code as it stands in a text: whole tokens, and single letters and digits set apart by spaces. */
final class CodeTokens {
    private static final int LONGEST = 64;
    private static final int FEWEST_SPREAD = 5;

    private final String text;

    /** @param text folded, letter case kept */
    CodeTokens(String text) {
        this.text = text;
    }

    /** The token that begins at the offset, without the hyphens and underscores at its ends. */
    Span at(int at) {
        int end = at;
        while (end < text.length() && CodeShape.isTokenCharacter(text.charAt(end)) && end - at < LONGEST) {
            end++;
        }
        return trimmed(new Span(at, end));
    }

    /** The token that ends before the offset, without the hyphens and underscores at its ends. */
    Span before(int end, int longest) {
        int start = end;
        while (start > 0 && CodeShape.isTokenCharacter(text.charAt(start - 1)) && end - start < longest) {
            start--;
        }
        return trimmed(new Span(start, end));
    }

    /** {@code 7 1 8 4 0 2}: single letters and digits, a space between each two. */
    Optional<Span> spread(int at) {
        int end = at;
        while (end < text.length()
                && isLetterOrDigit(text.charAt(end))
                && (end + 1 == text.length() || !CodeShape.isTokenCharacter(text.charAt(end + 1)))) {
            if (end + 2 >= text.length() || text.charAt(end + 1) != ' ' || !isLetterOrDigit(text.charAt(end + 2))) {
                end++;
                break;
            }
            end += 2;
        }
        Span span = new Span(at, Math.max(at, end));
        return span.length() >= 2 * FEWEST_SPREAD - 1
                        && text.charAt(end - 1) != ' '
                        && CodeShape.isTelling(span.cut(text).replace(" ", ""))
                ? Optional.of(span)
                : Optional.empty();
    }

    /** Set apart by emphasis, code marks, quotes or brackets. */
    boolean isMarked(Span token) {
        if (token.start() == 0 || token.end() >= text.length()) {
            return false;
        }
        return "*`\"'“「『【[<>‘".indexOf(text.charAt(token.start() - 1)) >= 0
                && "*`\"'”」』】]<’".indexOf(text.charAt(token.end())) >= 0;
    }

    private Span trimmed(Span token) {
        int start = token.start();
        int end = token.end();
        while (end > start + 1 && isEdge(text.charAt(end - 1))) {
            end--;
        }
        while (start < end - 1 && isEdge(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private static boolean isEdge(char c) {
        return c == '-' || c == '_';
    }

    private static boolean isLetterOrDigit(char c) {
        return CodeShape.isTokenCharacter(c) && !isEdge(c);
    }
}
