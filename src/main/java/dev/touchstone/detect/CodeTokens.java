package dev.touchstone.detect;

import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what could be a code as it stands in a text: whole tokens, and single letters and digits set apart by spaces. */
final class CodeTokens {
    private static final int LONGEST = 64;
    private static final int FEWEST_SPREAD = 4;
    /** How far words to either side tell how the text is written, in UTF-16 code units. */
    private static final int AROUND = 60;
    /** Shorter words are as often abbreviations. */
    private static final int FEWEST_LETTERS = 3;

    private static final int FEWEST_LOUD = 5;
    /** A text of fewer words in capitals is none that is written so. */
    private static final int LOUD_TEXT = 20;
    /** Of so many words one may be in small letters, as those of addresses are. */
    private static final int LOUD_SHARE = 4;
    /** Letters from here on have no capitals. */
    private static final char FAR = '\u0590';

    private final String text;
    private final Predicate<Span> joined;
    private @Nullable Boolean loud;

    /**
     * @param text folded, letter case kept
     * @param joined whether a stretch of it stands apart in the original
     */
    CodeTokens(String text, Predicate<Span> joined) {
        this.text = text;
        this.joined = joined;
    }

    static CodeTokens of(ScannedArticle article) {
        FoldedText folded = article.segmented().folded();
        return new CodeTokens(article.cased(), span -> isParted(folded, span));
    }

    /** Whether something stands in the original between each two characters: not within what one is written as. */
    private static boolean isParted(FoldedText folded, Span span) {
        int end = folded.toOriginal(span.start(), span.start() + 1).end();
        for (int at = span.start() + 1; at < span.end(); at++) {
            Span next = folded.toOriginal(at, at + 1);
            if (next.start() <= end) {
                return false;
            }
            end = next.end();
        }
        return span.length() > 1;
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

    /**
     * {@code 7 1 8 4 0 2}: single letters and digits, a space between each two. Folding may have joined some of them to a word
     * already.
     */
    Optional<Span> spread(int at) {
        int end = at;
        int pieces = 0;
        while (end < text.length()) {
            int next = end;
            while (next < text.length() && isLetterOrDigit(text.charAt(next)) && next - end < LONGEST) {
                next++;
            }
            boolean single = next - end == 1 || (next > end && joined.test(new Span(end, next)));
            if (!single || (next < text.length() && CodeShape.isTokenCharacter(text.charAt(next)))) {
                break;
            }
            pieces += next - end;
            boolean last =
                    next + 1 >= text.length() || text.charAt(next) != ' ' || !isLetterOrDigit(text.charAt(next + 1));
            end = last ? next : next + 1;
            if (last) {
                break;
            }
        }
        Span span = new Span(at, Math.max(at, end));
        return pieces >= FEWEST_SPREAD
                        && text.charAt(end - 1) != ' '
                        && (span.cut(text).indexOf(' ') > 0 || joined.test(span))
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

    /**
     * Whether it is a word among words, or in a text, that are all in capitals: there capitals tell nothing, unless a colon or a mark sets it
     * apart.
     */
    boolean isShouted(Span token) {
        if (isMarked(token) || isAnnounced(token) || !token.cut(text).chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        Loudness around = loudness(Math.max(0, token.start() - AROUND), Math.min(text.length(), token.end() + AROUND));
        return around.loud() - around.quiet() >= FEWEST_LOUD || isLoud();
    }

    /** Whether next to all words of an alphabet in the text are in capitals. */
    private boolean isLoud() {
        if (loud == null) {
            Loudness all = loudness(0, text.length());
            loud = all.loud() >= LOUD_TEXT && all.quiet() * LOUD_SHARE <= all.loud();
        }
        return loud;
    }

    private Loudness loudness(int from, int limit) {
        int capitals = 0;
        int quiet = 0;
        int at = from;
        while (at < limit) {
            int start = at;
            int small = 0;
            while (at < limit && Character.isLetter(text.charAt(at)) && text.charAt(at) < FAR) {
                small += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
                at++;
            }
            if (at - start >= FEWEST_LETTERS) {
                capitals += small > 0 ? 0 : 1;
                quiet += small > 0 ? 1 : 0;
            }
            at = Math.max(at, start + 1);
        }
        return new Loudness(capitals, quiet);
    }

    /**
     * Words of a stretch.
     *
     * @param loud all in capitals
     * @param quiet others
     */
    private record Loudness(int loud, int quiet) {}

    /** Behind a colon or a sign of equality. */
    private boolean isAnnounced(Span token) {
        int at = token.start();
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at > 0 && ":：=".indexOf(text.charAt(at - 1)) >= 0;
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
