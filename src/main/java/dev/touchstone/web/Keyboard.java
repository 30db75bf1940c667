package dev.touchstone.web;

/** Which letters lie side by side on a keyboard, in a row and from row to row. */
final class Keyboard {
    /** Each row begins half a key to the right of the one above it. */
    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    private Keyboard() {}

    /** For letters of keys, in which l stands for i too, and g for q. */
    static boolean areNeighbours(char one, char other) {
        return lie(one, other)
                || (one == 'l' && lie('i', other))
                || (other == 'l' && lie(one, 'i'))
                || (one == 'g' && lie('q', other))
                || (other == 'g' && lie(one, 'q'));
    }

    private static boolean lie(char one, char other) {
        for (int row = 0; row < ROWS.length; row++) {
            int place = ROWS[row].indexOf(one);
            if (place < 0) {
                continue;
            }
            int same = ROWS[row].indexOf(other);
            if (same >= 0) {
                return Math.abs(place - same) == 1;
            }
            int above = row > 0 ? ROWS[row - 1].indexOf(other) : -1;
            if (above >= 0) {
                return above == place || above == place + 1;
            }
            int below = row + 1 < ROWS.length ? ROWS[row + 1].indexOf(other) : -1;
            return below >= 0 && (below == place || below == place - 1);
        }
        return false;
    }
}
