package dev.touchstone.web;

import java.util.Set;

/**
 * Chinese inside a path. It belongs to the address where it begins a segment or a value and ends as segments do; right
 * behind Latin letters or digits it is the sentence going on. Behind a bare slash it is doubted: a sentence is what ends in
 * Chinese punctuation or begins with a word that no page is named after.
 */
final class HanSegments {
    /** How much of what stands before is looked at. */
    static final int LOOK_BACK = 64;

    private static final int LONGEST_RUN = 60;
    private static final int LONGEST_DOUBTED = 12;
    /** Directories whose next segment is a name in the language of the site. */
    private static final Set<String> NAMING =
            Set.of("wiki", "item", "tag", "tags", "topic", "category", "categories", "search", "hashtag", "title");
    /** First characters of a sentence that goes on: particles, conjunctions, and verbs like click, open, visit. */
    private static final String GOES_ON = "的或和与及是了即并请可就来去点等也在后进打如完查访注";

    private HanSegments() {}

    /** Up to where the Chinese that begins at the place belongs to the address; the place itself where it does not. */
    static int end(ScannedText text, int place, String before) {
        char last = before.charAt(before.length() - 1);
        boolean naming = isNamed(before);
        boolean slug = last == '-' || last == '_';
        if (!TailReader.isSeparator(last) && !slug && !(naming && isWiki(before))) {
            return place;
        }
        int end = place;
        boolean hyphened = slug;
        while (end - place < LONGEST_RUN && isRun(text.at(end)) && !text.isSpaceDroppedBefore(end)) {
            hyphened |= text.at(end) == '-' || text.at(end) == '_';
            end++;
        }
        if (naming || (last != '/' && !slug)) {
            return end;
        }
        return closes(text, place, end, hyphened) ? end : place;
    }

    /** Whether a run behind a bare slash ends as a segment does. Hyphens are in a page's name, not in a sentence. */
    private static boolean closes(ScannedText text, int start, int end, boolean hyphened) {
        char next = end < text.length() && text.isSpaceDroppedBefore(end) ? ' ' : text.at(end);
        if (next >= 0x80 || text.isCompatible(end)) {
            return false;
        }
        boolean enclosed = next == '"' || next == '>' || next == ')';
        boolean brief = end - start <= LONGEST_DOUBTED || hyphened || enclosed;
        return TailReader.isSeparator(next) || (brief && GOES_ON.indexOf(text.at(start)) < 0);
    }

    private static boolean isWiki(String before) {
        return before.startsWith("/wiki/", before.lastIndexOf('/') - 5);
    }

    private static boolean isRun(char c) {
        return Letters.isUnspaced(c) || Letters.isLabel(c) || c == '.' || c == '%' || Letters.isForeign(c);
    }

    private static boolean isNamed(String before) {
        int slash = before.lastIndexOf('/');
        int earlier = before.lastIndexOf('/', slash - 1);
        return earlier >= 0 && NAMING.contains(before.substring(earlier + 1, slash));
    }
}
