package dev.touchstone.text;

import org.jspecify.annotations.Nullable;

/** The layout of one cell of {@link FoldingTable}: target in the low 16 bits, then kind, step and traits. */
final class Cell {
    /** One code point becomes the one code unit of the target. */
    static final int MAP = 1;
    /** Dropped. */
    static final int DROP = 2;
    /** Becomes several code units. */
    static final int EXPAND = 3;
    /** A letter that looks like the target, an ASCII letter; it depends on the word which one it is. */
    static final int LOOKALIKE = 4;
    /** A combining mark. */
    static final int MARK = 5;
    /** A digit in a circle: a list's number when alone, a digit among its like. */
    static final int CIRCLED = 6;
    /** U+000D. */
    static final int RETURN = 7;
    /** A surrogate pair that stays; also one half of a pair without the other. */
    static final int PAIR = 8;

    /** A Chinese character. */
    static final int IDEOGRAPH = 1 << 24;
    /** May be spliced between two Chinese characters. */
    static final int GAP = 1 << 25;
    /** Pictures and shapes, which may be spliced between Latin letters too. */
    static final int ORNAMENT = 1 << 26;
    /** May stand between letters that are written one by one. */
    static final int SEPARATOR = 1 << 31;

    static final int OPENING = 1 << 28;
    static final int CLOSING = 1 << 29;

    /** A mapping without step or traits, but for its target. */
    static final int PLAIN = MAP << 16;
    /** Traits that are of no account where no Chinese character stands before. */
    static final int TYPING = GAP | SEPARATOR | OPENING | CLOSING;

    /** The same for a Chinese character. */
    static final int PLAIN_IDEOGRAPH = PLAIN | IDEOGRAPH;

    private static final FoldingStep[] STEPS = FoldingStep.values();

    private Cell() {}

    static int of(int kind, char target) {
        return kind << 16 | target;
    }

    @SuppressWarnings("EnumOrdinal") // cells live as long as the program
    static int of(int kind, char target, FoldingStep step) {
        return of(kind, target) | (step.ordinal() + 1) << 20;
    }

    static int kind(int cell) {
        return cell >>> 16 & 0xF;
    }

    static @Nullable FoldingStep step(int cell) {
        int ordinal = cell >>> 20 & 0xF;
        return ordinal == 0 ? null : STEPS[ordinal - 1];
    }

    static boolean has(int cell, int traits) {
        return (cell & traits) != 0;
    }
}
