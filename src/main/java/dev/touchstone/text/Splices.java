package dev.touchstone.text;

/** Takes out what is spliced into a word, while the walk goes on. */
final class Splices {
    /** At most so many ornaments are taken for a splice; more are a rule drawn across the page. */
    private static final int LONGEST = 3;

    private final FoldingTable table;
    private final FoldingBuffer out;
    private final char[] in;

    /** Behind the last Chinese character, while only what may be spliced has followed; else -1. */
    private int ideographEnd = -1;
    /** Where the run of Chinese characters before that began. */
    private int ideographStart = -1;
    /** Behind the last Latin letter, while only ornaments have followed, at least one; else -1. */
    private int latinEnd = -1;
    /** Code points since either. */
    private int gap;

    Splices(FoldingTable table, FoldingBuffer out) {
        this.table = table;
        this.out = out;
        this.in = out.source;
    }

    /** Whether it matters what comes next. */
    boolean isPending() {
        return ideographEnd >= 0 || latinEnd >= 0;
    }

    void stop() {
        ideographEnd = -1;
        latinEnd = -1;
    }

    /** A Chinese character comes; it may close a gap. */
    void beforeIdeograph(int at) {
        latinEnd = -1;
        if (ideographEnd == out.length()) {
            return;
        }
        if (ideographEnd < 0) {
            ideographStart = out.length();
        } else if (Addresses.endBehind(out, ideographStart)) {
            boolean addressEnded = out.at(out.length() - 1) == ' ';
            ideographStart = addressEnded ? out.length() : ideographStart;
        } else if (isLoneBeside(at) || !setsApart()) {
            cut(ideographEnd, at);
        } else {
            ideographStart = out.length();
        }
    }

    /** Bars and several spaces stand between the cells of a table and the entries of a menu, which are not one word. */
    private boolean setsApart() {
        int spaces = 0;
        for (int i = ideographEnd; i < out.length(); i++) {
            char c = out.at(i);
            spaces += c == ' ' ? 1 : 0;
            if (c == '|' || spaces > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a single Chinese character stands to either side: no cell, but a piece of a word. */
    private boolean isLoneBeside(int at) {
        return ideographEnd - ideographStart == 1
                || at + 1 == in.length
                || !Cell.has(table.cell(in[at + 1]), Cell.IDEOGRAPH);
    }

    void afterIdeographs() {
        ideographEnd = out.length();
        gap = 0;
    }

    /** Something else than a Chinese character comes. */
    void beforeOther(int cell, int at, int end) {
        gap++;
        boolean tooLong = gap > LONGEST;
        if (ideographEnd >= 0 && (tooLong || !mayBeSpliced(cell, end))) {
            ideographEnd = -1;
        }
        boolean ornament = Cell.has(cell, Cell.ORNAMENT);
        if (latinEnd >= 0 && !ornament) {
            letter((char) cell, at, end);
        } else if (latinEnd >= 0 && tooLong) {
            latinEnd = -1;
        } else if (latinEnd < 0 && ornament && out.length() > 0 && Words.isLatin(out.at(out.length() - 1))) {
            latinEnd = out.length();
            gap = 1;
        }
    }

    /** Ornaments, and brackets with nothing between them. */
    private boolean mayBeSpliced(int cell, int end) {
        if (Cell.has(cell, Cell.GAP)) {
            return true;
        }
        if (Cell.has(cell, Cell.OPENING)) {
            return end < in.length && Cell.has(table.cell(in[end]), Cell.CLOSING);
        }
        return Cell.has(cell, Cell.CLOSING)
                && out.length() > ideographEnd
                && Cell.has(table.cell(out.at(out.length() - 1)), Cell.OPENING);
    }

    /** Joins two halves of a Latin word; not two words, as which a list of names with pictures between them reads. */
    private void letter(char letter, int at, int end) {
        int from = latinEnd;
        latinEnd = -1;
        if (!Words.isLatin(letter) || Addresses.holds(out, from)) {
            return;
        }
        boolean lone = from == 1
                || !Words.isPart(out.at(from - 2))
                || end == in.length
                || !Words.isPart((char) table.cell(in[end]));
        if (lone || !Character.isUpperCase(in[at])) {
            cut(from, at);
        }
    }

    private void cut(int from, int at) {
        int start = out.sourceEnd(from - 1);
        out.truncate(from);
        out.log.add(FoldingStep.SPLICED, start, at);
    }
}
