package dev.touchstone.detect;

import dev.touchstone.knowledge.Lexicon;
import dev.touchstone.knowledge.LexiconEntry;
import dev.touchstone.knowledge.LexiconMatch;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of brands of which a part stands in brackets: {@code Bin【ance】}, {@code 歐（易）}. Of what is joined so only a name counts that
 * begins before the bracket and goes on in it.
 */
final class BracketedNames {
    private static final String OPENING = "【[(〔「『〖（［";
    private static final String CLOSING = "】])〕」』〗）］";
    /** A part of a name is no longer, in UTF-16 code units. */
    private static final int PART = 12;

    private final String folded;
    private final Lexicon lexicon;

    private BracketedNames(String folded, Lexicon lexicon) {
        this.folded = folded;
        this.lexicon = lexicon;
    }

    /** By place, spans of the original. */
    static List<NameHit> in(FoldedText text, Lexicon lexicon) {
        String folded = text.folded();
        BracketedNames names = new BracketedNames(folded, lexicon);
        List<NameHit> found = new ArrayList<>();
        for (int at = 1; at + 2 < folded.length(); at++) {
            char c = folded.charAt(at);
            if (mayOpen(c)) {
                int kind = OPENING.indexOf(c);
                if (kind >= 0 && isLetter(folded.charAt(at - 1))) {
                    names.at(at, CLOSING.charAt(kind), text, found);
                }
            }
        }
        return found;
    }

    /** Told without a search for nearly every character. */
    private static boolean mayOpen(char c) {
        return c < '\u300C' ? c == '[' || c == '(' : c <= '\u3016' || c >= '\uFF08';
    }

    private void at(int opening, char closing, FoldedText text, List<NameHit> into) {
        boolean dense = Character.isIdeographic(folded.charAt(opening - 1));
        int start = opening;
        while (start > 0 && opening - start < PART && isPart(start - 1, dense)) {
            start--;
        }
        int end = opening + 1;
        while (end < folded.length() && end - opening <= PART && isPart(end, dense)) {
            end++;
        }
        if (end == opening + 1 || end >= folded.length() || folded.charAt(end) != closing) {
            return;
        }
        int behind = end + 1;
        while (behind < folded.length() && behind - end <= PART && isPart(behind, dense)) {
            behind++;
        }
        String joined = folded.substring(start, opening)
                + folded.substring(opening + 1, end)
                + folded.substring(end + 1, behind);
        int before = opening - start;
        for (LexiconMatch match : lexicon.scan(joined)) {
            if (match.entry() instanceof LexiconEntry.BrandName name
                    && match.start() < before
                    && match.end() > before) {
                boolean within = match.end() <= end - start - 1;
                // With the bracket that closes behind the name.
                int last = start + match.end() + (within ? 1 : 2);
                Span span = text.toOriginal(start + match.start(), match.end() == end - start - 1 ? last + 1 : last);
                into.add(new NameHit(name, span));
            }
        }
    }

    private boolean isPart(int at, boolean dense) {
        char c = folded.charAt(at);
        return isLetter(c) && Character.isIdeographic(c) == dense;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }
}
