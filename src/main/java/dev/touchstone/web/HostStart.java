package dev.touchstone.web;

/** Finds where a bare host begins, from the first sign of a dot in it. */
final class HostStart {
    private static final int LONGEST_HOST = 260;
    /** A Chinese label with nothing between it and the sentence cannot be told apart; a short one set off by itself can. */
    private static final int LONGEST_UNSPACED = 6;

    private HostStart() {}

    /** The place of the host's first letter, not before the floor; -1 where no label stands before the sign. */
    static int before(ScannedText text, int sign, int floor) {
        int end = Dot.labelEnd(text, sign);
        int limit = Math.max(floor, end - LONGEST_HOST);
        int found = -1;
        while (end > limit) {
            int start = end;
            while (start > limit && isSpaced(text.at(start - 1))) {
                start--;
            }
            if (start == end) {
                int unspaced = unspacedStart(text, end, limit);
                return unspaced >= 0 ? unspaced : found;
            }
            found = start;
            end = Dot.endingAt(text, start);
        }
        while (found >= 0 && (text.at(found) == '_' || text.at(found) == '-')) {
            found++;
        }
        return found >= 0 && isLetter(text.at(found)) ? found : -1;
    }

    private static int unspacedStart(ScannedText text, int end, int limit) {
        int start = end;
        while (start > limit && end - start <= LONGEST_UNSPACED && Letters.isUnspaced(text.at(start - 1))) {
            start--;
        }
        boolean apart = start == 0 || !isLetter(text.at(start - 1));
        return apart && start < end && end - start <= LONGEST_UNSPACED ? start : -1;
    }

    private static boolean isSpaced(char c) {
        return Letters.isLabel(c) || Letters.isForeign(c);
    }

    private static boolean isLetter(char c) {
        return isSpaced(c) || Letters.isUnspaced(c);
    }
}
