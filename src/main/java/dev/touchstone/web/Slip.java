package dev.touchstone.web;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Whether one key is a slip of the finger away from another, or two in a long name. */
final class Slip {
    /** Six letters bear one slip before they are another word, nine bear two; shorter ones bear none. */
    private static final int ONE = 6;

    private static final int TWO = 9;
    /** From here on a letter may be left out or be any other: in shorter names that makes words too easily. */
    private static final int ANY_SLIP = 8;

    /** The rows of a keyboard. */
    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    private Slip() {}

    /** How many slips a name bears. */
    static int tolerance(String label) {
        return label.length() >= TWO ? 2 : label.length() >= ONE ? 1 : 0;
    }

    /** Whether the key is near the name's but not the same. A slip in the first letter turns words into other words. */
    static boolean is(String key, NameTrie.Entry name) {
        int tolerance = tolerance(name.name().label());
        if (tolerance == 0 || key.charAt(0) != name.key().charAt(0) || key.equals(name.key())) {
            return false;
        }
        return new DamerauLevenshteinDistance(tolerance).apply(key, name.key()) >= 0
                && (name.key().length() >= ANY_SLIP || isLikely(key, name.key()));
    }

    /** Neighbours swapped, a letter doubled or a double one single, a neighbour on the keyboard hit; from seven, one left out. */
    private static boolean isLikely(String key, String name) {
        int start = 0;
        while (start < key.length() && start < name.length() && key.charAt(start) == name.charAt(start)) {
            start++;
        }
        if (key.length() == name.length()) {
            boolean swapped = start + 1 < key.length()
                    && key.charAt(start) == name.charAt(start + 1)
                    && key.charAt(start + 1) == name.charAt(start);
            return swapped || areNeighbours(key.charAt(start), name.charAt(start));
        }
        if (key.length() < name.length()) {
            return name.length() > ONE || name.charAt(start) == name.charAt(start - 1);
        }
        char more = key.charAt(start);
        char before = key.charAt(start - 1);
        boolean beforeNeighbour = start + 1 < key.length() && areNeighbours(more, key.charAt(start + 1));
        return more == before || areNeighbours(more, before) || beforeNeighbour;
    }

    private static boolean areNeighbours(char one, char other) {
        for (String row : ROWS) {
            if (Math.abs(place(row, one) - place(row, other)) == 1) {
                return true;
            }
        }
        // A key's l stands for an i as well.
        boolean stroke = one == 'l' || other == 'l';
        return stroke && areNeighbours(one == 'l' ? 'i' : one, other == 'l' ? 'i' : other);
    }

    private static int place(String row, char c) {
        int place = row.indexOf(c);
        return place < 0 ? -1_000 - c * 2 : place;
    }
}
