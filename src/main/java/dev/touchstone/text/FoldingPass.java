package dev.touchstone.text;

import java.util.Arrays;

/** One walk over one text. */
final class FoldingPass {
    /** At most so many ornaments are taken for a splice; more are a rule drawn across the page. */
    private static final int LONGEST_SPLICE = 3;

    private final FoldingTable table;
    private final FoldingBuffer out;
    private final char[] in;

    private int[] lookalikes = new int[16];
    private int lookalikeCount;

    /** Behind the last Chinese character, while only what may be spliced has followed; else -1. */
    private int ideographEnd = -1;
    /** Where the run of Chinese characters before that began. */
    private int ideographStart = -1;
    /** Behind the last Latin letter, while only ornaments have followed, at least one; else -1. */
    private int latinEnd = -1;
    /** Code points since either. */
    private int gapLength;

    private int lastLoneSeparator = -2;
    private boolean spaced;

    FoldingPass(FoldingTable table, String text) {
        this.table = table;
        this.out = new FoldingBuffer(text);
        this.in = out.source;
    }

    FoldedText run() {
        int at = 0;
        while (at < in.length) {
            at = plain(at);
            if (at < in.length) {
                at = special(at);
            }
        }
        if (lookalikeCount > 0) {
            new LookalikeWords(table, out).resolve(lookalikes, lookalikeCount);
        }
        if (spaced) {
            SpacedLetters.join(out);
        }
        return out.finish();
    }

    /** Copies what maps one to one without a word, which is nearly everything that is not Chinese. */
    private int plain(int from) {
        int at = from;
        if (latinEnd >= 0 && table.cell(in[at]) >>> 16 == Cell.PLAIN) {
            spliceLetters(at);
        }
        while (at < in.length) {
            int cell = table.cell(in[at]);
            if (cell >>> 16 != Cell.PLAIN) {
                break;
            }
            out.put((char) cell, at);
            at++;
        }
        if (at > from) {
            ideographEnd = -1;
        }
        return at;
    }

    private int special(int at) {
        int codePoint = Character.codePointAt(in, at);
        int end = at + Character.charCount(codePoint);
        int cell = table.cell(codePoint);
        switch (Cell.kind(cell)) {
            case Cell.MAP -> put(cell, (char) cell, at, end);
            case Cell.PAIR -> put(cell, in[at], at, end);
            case Cell.DROP -> drop(codePoint, at, end);
            case Cell.EXPAND -> expand(codePoint, cell, at, end);
            case Cell.LOOKALIKE -> {
                noteLookalike();
                put(cell, Character.toLowerCase((char) codePoint), at, end);
            }
            case Cell.MARK -> mark(cell, at, end);
            case Cell.CIRCLED -> {
                boolean amongItsLike = isCircled(at - 1) || isCircled(end);
                put(
                        amongItsLike ? Cell.of(Cell.MAP, (char) cell, FoldingStep.WIDTH) : cell,
                        amongItsLike ? (char) cell : in[at],
                        at,
                        end);
            }
            case Cell.RETURN -> put(cell, end < in.length && in[end] == '\n' ? ' ' : '\n', at, end);
            default -> throw new IllegalStateException("cell " + cell);
        }
        return end;
    }

    private void put(int cell, char target, int at, int end) {
        if (Cell.has(cell, Cell.IDEOGRAPH)) {
            spliceIdeographs(at);
        } else {
            extendGap(cell, end);
            if (Cell.has(cell, Cell.SEPARATOR)) {
                noteSeparator();
            }
        }
        boolean pair = Cell.kind(cell) == Cell.PAIR && end - at == 2;
        if (end - at > 1 && !pair) {
            out.align();
        }
        if (pair) {
            out.put(in[at], at);
            out.put(in[at + 1], at + 1);
        } else {
            out.put(target, at, end);
        }
        FoldingStep step = Cell.step(cell);
        if (step != null) {
            out.log.add(step, at, end);
        }
        if (Cell.has(cell, Cell.IDEOGRAPH)) {
            ideographEnd = out.length();
            latinEnd = -1;
            gapLength = 0;
        }
    }

    private void extendGap(int cell, int end) {
        gapLength++;
        boolean ornament = Cell.has(cell, Cell.ORNAMENT);
        if (ideographEnd >= 0 && (gapLength > LONGEST_SPLICE || !mayBeSpliced(cell, end))) {
            ideographEnd = -1;
        }
        if (latinEnd >= 0) {
            if (!ornament) {
                spliceLetters(end - 1);
                latinEnd = -1;
            } else if (gapLength > LONGEST_SPLICE) {
                latinEnd = -1;
            }
        } else if (ornament && out.length() > 0 && isLatin(out.at(out.length() - 1))) {
            latinEnd = out.length();
            gapLength = 1;
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

    private void spliceIdeographs(int at) {
        if (ideographEnd == out.length()) {
            return;
        }
        if (ideographEnd < 0) {
            ideographStart = out.length();
            return;
        }
        if (Addresses.endBehind(out, ideographStart)) {
            boolean addressEnded = out.at(out.length() - 1) == ' ';
            ideographStart = addressEnded ? out.length() : ideographStart;
            return;
        }
        int from = out.sourceEnd(ideographEnd - 1);
        out.truncate(ideographEnd);
        out.log.add(FoldingStep.SPLICED, from, at);
    }

    /** Joins two halves of a Latin word; not two words, as which a list of names with pictures between them reads. */
    private void spliceLetters(int at) {
        int end = latinEnd;
        latinEnd = -1;
        if (!isLatin((char) table.cell(in[at])) || Addresses.holds(out, end)) {
            return;
        }
        boolean lone = isLone(end - 1) || at + 1 == in.length || !isLatin((char) table.cell(in[at + 1]));
        if (lone || !Character.isUpperCase(in[at])) {
            int from = out.sourceEnd(end - 1);
            out.truncate(end);
            out.log.add(FoldingStep.SPLICED, from, at);
        }
    }

    private void drop(int codePoint, int at, int end) {
        out.align();
        if (!Invisible.isOrdinary(codePoint, in, at, end)) {
            out.log.add(FoldingStep.INVISIBLE, at, end);
        }
    }

    private void expand(int codePoint, int cell, int at, int end) {
        out.align();
        ideographEnd = -1;
        latinEnd = -1;
        String expansion = table.expansion(codePoint);
        out.reserve(expansion.length() + in.length - end);
        for (int i = 0; i < expansion.length(); i++) {
            out.put(expansion.charAt(i), at, end);
        }
        FoldingStep step = Cell.step(cell);
        if (step != null) {
            out.log.add(step, at, end);
        }
    }

    private void mark(int cell, int at, int end) {
        char before = out.length() == 0 ? '\0' : out.at(out.length() - 1);
        if ((before < 0x80 && Character.isLetterOrDigit(before)) || Character.isIdeographic(before)) {
            out.align();
            out.log.add(FoldingStep.DIACRITIC, at, end);
        } else {
            put(cell, (char) cell, at, end);
        }
    }

    private boolean isCircled(int at) {
        return at >= 0 && at < in.length && Cell.kind(table.cell(in[at])) == Cell.CIRCLED;
    }

    private void noteLookalike() {
        if (lookalikeCount == lookalikes.length) {
            lookalikes = Arrays.copyOf(lookalikes, 2 * lookalikeCount);
        }
        lookalikes[lookalikeCount++] = out.length();
    }

    /** Two separators around one letter, behind another lone letter: worth a second look at the end. */
    private void noteSeparator() {
        int at = out.length();
        if (at > 0 && isLatin(out.at(at - 1)) && isLone(at - 1)) {
            spaced |= lastLoneSeparator == at - 2;
            lastLoneSeparator = at;
        }
    }

    private boolean isLone(int offset) {
        return offset == 0
                || !Character.isLetterOrDigit(out.at(offset - 1))
                || Character.isIdeographic(out.at(offset - 1));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
