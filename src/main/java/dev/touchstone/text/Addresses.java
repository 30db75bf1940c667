package dev.touchstone.text;

/** What folding must know of addresses: where joining two parts of a text would change one. */
final class Addresses {
    private static final int FARTHEST = 100;

    private Addresses() {}

    /** Whether the run of Chinese characters that begins here stands in the path of an address. */
    static boolean endBehind(FoldingBuffer text, int runStart) {
        if (runStart < 2 || "/=#&?%-_".indexOf(text.at(runStart - 1)) < 0) {
            return false;
        }
        char before = text.at(runStart - 2);
        return before > ' ' && before < 0x80;
    }

    /** Whether a dot follows and a label behind it. */
    static boolean goesOn(FoldingBuffer text, int end) {
        return end + 1 < text.length() && text.at(end) == '.' && Words.isPart(text.at(end + 1));
    }

    /** Whether the letters that end here belong to an address with a path. */
    static boolean holds(FoldingBuffer text, int end) {
        for (int i = end - 1; i >= Math.max(0, end - FARTHEST); i--) {
            char c = text.at(i);
            if (c <= ' ' || c >= 0x80) {
                return false;
            }
            if (c == '/') {
                return true;
            }
        }
        return false;
    }
}
