package dev.touchstone.web;

import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A folded text as the scanner walks it, or a selection of its characters: by place, with the original behind each. */
final class ScannedText {
    private final FoldedText text;
    /** How it is written where a reader sees it. */
    private final FoldedText shown;

    private final char[] folded;
    private final int @Nullable [] places;

    ScannedText(FoldedText text) {
        this(text, text.folded().toCharArray(), null);
    }

    private ScannedText(FoldedText text, char[] folded, int @Nullable [] places) {
        this.text = text;
        this.shown = text.shown();
        this.folded = folded;
        this.places = places;
    }

    /** Only the characters at these places, as if nothing stood between them. */
    ScannedText select(int[] chosen) {
        char[] view = new char[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            view[i] = folded[chosen[i]];
        }
        return new ScannedText(text, view, chosen);
    }

    int length() {
        return folded.length;
    }

    /** The folded character, or a space outside the text. */
    char at(int i) {
        return i >= 0 && i < folded.length ? folded[i] : ' ';
    }

    boolean startsWith(String word, int i) {
        int k = 0;
        while (k < word.length() && at(i + k) == word.charAt(k)) {
            k++;
        }
        return k == word.length();
    }

    String cut(int start, int end) {
        return new String(folded, start, end - start);
    }

    /** The next place from here on that holds a sign which may stand inside an address; the length where none does. */
    int nextSign(int from) {
        int i = from;
        while (i < folded.length) {
            char c = folded[i];
            if (c < 0x80) {
                if (c == '.' || c == ':' || (c == 'd' && at(i + 1) == 'o' && at(i + 2) == 't')) {
                    return i;
                }
            } else if (Dot.isChinese(c) && (at(i + 1) < 0x80 || Dot.isClosing(at(i + 1)))) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Where the character stands in the whole folded text. */
    int place(int i) {
        return places == null ? i : places[i];
    }

    /** The part of the original from the first character to before the last. */
    Span toOriginal(int start, int end) {
        return text.toOriginal(place(start), place(end - 1) + 1);
    }

    /** Whether an ASCII character was written with another one: full width, mathematical, circled. */
    boolean isCompatible(int i) {
        return i >= 0
                && i < folded.length
                && folded[i] < 0x80
                && shown.originalAt(place(i)) >= 0x80
                && written(i) < 0x80;
    }

    /** Whether something that folding dropped stands before the character, inside the text. */
    boolean isGapBefore(int i) {
        return shown.originalStart(place(i)) > shown.originalEnd(place(i) - 1);
    }

    /** Whether white space was dropped before the character. */
    boolean isSpaceDroppedBefore(int i) {
        int place = place(i);
        int start = place == 0 ? 0 : shown.originalEnd(place - 1);
        for (int k = start; k < shown.originalStart(place); k++) {
            char c = shown.original().charAt(k);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }

    boolean isUpperCase(int i) {
        return i >= 0 && i < folded.length && Character.isUpperCase(shown.originalAt(place(i)));
    }

    /** Combining marks behind the character: folding drops them, but they make another name. */
    String marksAfter(int i) {
        int end = shown.originalEnd(place(i));
        int next = shown.originalStart(place(i) + 1);
        if (next <= end) {
            return "";
        }
        int last = end;
        while (last < next && Character.getType(shown.original().charAt(last)) == Character.NON_SPACING_MARK) {
            last++;
        }
        return shown.original().substring(end, last);
    }

    /** The character with its case and script, only its width folded: what a browser would be given. */
    char written(int i) {
        char c = folded[i];
        int place = place(i);
        char original = shown.originalAt(place);
        if (original < 0x80) {
            return original;
        }
        if (original == c || Character.isSurrogate(c)) {
            return c;
        }
        int start = shown.originalStart(place);
        int first = place;
        while (first > 0 && shown.originalStart(first - 1) == start) {
            first--;
        }
        String plain =
                Normalizer.normalize(Character.toString(shown.original().codePointAt(start)), Normalizer.Form.NFKC);
        return place - first < plain.length() ? plain.charAt(place - first) : c;
    }

    /** Whether Chinese or its punctuation stands on a side, or the ends of a line on both, spaces apart. */
    boolean isAmongChinese(int start, int end) {
        int before = start - 1;
        while (before >= 0 && at(before) == ' ') {
            before--;
        }
        int after = end;
        while (after < length() && at(after) == ' ') {
            after++;
        }
        return isChinese(before) || isChinese(after) || (isEdge(before) && isEdge(after));
    }

    private boolean isChinese(int place) {
        char c = at(place);
        boolean punctuation = (c >= 0x3000 && c <= 0x303F) || isCompatible(place);
        return punctuation || Letters.isUnspaced(c);
    }

    private boolean isEdge(int place) {
        return place < 0 || place >= length() || at(place) == '\n';
    }
}
