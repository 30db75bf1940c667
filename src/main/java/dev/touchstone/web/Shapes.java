package dev.touchstone.web;

/** Which letters of keys are taken for each other at a glance, though they are not the same to the eye. */
final class Shapes {
    private static final String[] PAIRS = {"ec", "eo", "co", "ao", "uv", "hn", "hb", "mn", "vy", "tl", "ft", "jl", "pg"
    };

    private Shapes() {}

    static boolean areNear(char one, char other) {
        for (String pair : PAIRS) {
            if (pair.indexOf(one) >= 0 && pair.indexOf(other) >= 0) {
                return one != other;
            }
        }
        return false;
    }
}
