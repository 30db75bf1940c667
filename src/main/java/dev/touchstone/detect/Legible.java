package dev.touchstone.detect;

import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;

/** Cuts words out of a {@linkplain ScannedArticle#legible() legible text}, without what is not seen of it; lengths are of what is. */
final class Legible {
    /** For one that is seen so many code units may stand there; what is further away is not looked for. */
    static final int UNSEEN = 8;

    private Legible() {}

    static String cut(String text, Span span) {
        return cut(text, span.start(), span.end());
    }

    static String cut(String text, int start, int end) {
        String cut = text.substring(start, end);
        return cut.indexOf(FoldedText.UNSEEN) < 0 ? cut : cut.replace(Character.toString(FoldedText.UNSEEN), "");
    }

    /** At most so much of what stands before the offset. */
    static String before(String text, int end, int most) {
        return cut(text, start(text, end, most), end);
    }

    /** At most so much of what stands behind the offset. */
    static String behind(String text, int start, int most) {
        return cut(text, start, end(text, start, most));
    }

    private static int start(String text, int end, int most) {
        int floor = Math.max(0, end - UNSEEN * most);
        int at = end;
        for (int seen = 0; at > floor && seen < most; ) {
            at--;
            seen += isSeen(text.charAt(at)) ? 1 : 0;
        }
        return at;
    }

    private static int end(String text, int start, int most) {
        int ceiling = Math.min(text.length(), start + UNSEEN * most);
        int at = start;
        for (int seen = 0; at < ceiling && seen < most; at++) {
            seen += isSeen(text.charAt(at)) ? 1 : 0;
        }
        return at;
    }

    static boolean isSeen(char c) {
        return c != FoldedText.UNSEEN;
    }
}
