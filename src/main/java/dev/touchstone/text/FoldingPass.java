package dev.touchstone.text;

import java.util.Arrays;

/** One walk over one text. */
final class FoldingPass {
    private static final char KEYCAP = '\u20E3';
    private static final char EMOJI_STYLE = '\uFE0F';

    private final FoldingTable table;
    private final FoldingBuffer out;
    private final char[] in;
    private final Splices splices;

    private int[] lookalikes = new int[16];
    private int lookalikeCount;

    FoldingPass(FoldingTable table, String text) {
        this.table = table;
        this.out = new FoldingBuffer(text);
        this.in = out.source;
        this.splices = new Splices(table, out);
    }

    FoldedText run() {
        int at = 0;
        while (at < in.length) {
            if (!splices.isPending()) {
                // nearly everything that is not Chinese
                at = out.copy(table, at, Cell.TYPING, Cell.PLAIN);
            }
            if (at < in.length) {
                at = step(at);
            }
        }
        if (lookalikeCount > 0) {
            new LookalikeWords(table, out).resolve(lookalikes, lookalikeCount);
        }
        if (out.isSpaced()) {
            SpacedLetters.join(out);
        }
        return out.finish();
    }

    private int step(int at) {
        int cell = table.cell(in[at]);
        if (Cell.kind(cell) == Cell.MAP) {
            put(cell, at, at + 1);
            return Cell.has(cell, Cell.IDEOGRAPH) ? ideographs(at + 1) : at + 1;
        }
        int codePoint = Character.codePointAt(in, at);
        int end = at + Character.charCount(codePoint);
        special(table.cell(codePoint), codePoint, at, end);
        return end;
    }

    private int ideographs(int from) {
        int at = out.copy(table, from, 0, Cell.PLAIN_IDEOGRAPH);
        while (at < in.length) {
            int cell = table.cell(in[at]);
            if (!Cell.has(cell, Cell.IDEOGRAPH) || Cell.kind(cell) != Cell.MAP) {
                break;
            }
            out.put((char) cell, at, at + 1);
            note(cell, at, at + 1);
            at = out.copy(table, at + 1, 0, Cell.PLAIN_IDEOGRAPH);
        }
        splices.afterIdeographs();
        return at;
    }

    private void special(int cell, int codePoint, int at, int end) {
        switch (Cell.kind(cell)) {
            case Cell.MAP, Cell.PAIR -> put(cell, at, end);
            case Cell.DROP -> drop(codePoint, at, end);
            case Cell.EXPAND -> expand(codePoint, cell, at, end);
            case Cell.LOOKALIKE -> {
                noteLookalike();
                put(Cell.of(Cell.MAP, Character.toLowerCase(in[at])), at, end);
            }
            case Cell.MARK -> mark(cell, at, end);
            case Cell.CIRCLED -> {
                boolean amongItsLike =
                        isCircled(at - 1) || isCircled(end) || isCircledLetter(at - 1) || isCircledLetter(end);
                put(
                        amongItsLike ? Cell.of(Cell.MAP, (char) cell, FoldingStep.WIDTH) : Cell.of(Cell.MAP, in[at]),
                        at,
                        end);
            }
            case Cell.RETURN -> put(Cell.of(Cell.MAP, end < in.length && in[end] == '\n' ? ' ' : '\n'), at, end);
            default -> throw new IllegalStateException("cell " + cell);
        }
    }

    private void put(int cell, int at, int end) {
        boolean ideograph = Cell.has(cell, Cell.IDEOGRAPH);
        if (ideograph) {
            splices.beforeIdeograph(at);
        } else {
            splices.beforeOther(cell, at, end);
        }
        if (end - at == 1) {
            out.put(Cell.kind(cell) == Cell.PAIR ? in[at] : (char) cell, at, end);
        } else if (Cell.kind(cell) == Cell.PAIR) {
            out.put(in[at], at, at + 1);
            out.put(in[at + 1], at + 1, end);
        } else {
            out.align();
            out.put((char) cell, at, end);
        }
        out.remember(cell);
        note(cell, at, end);
        if (ideograph) {
            splices.afterIdeographs();
        }
    }

    private void note(int cell, int at, int end) {
        FoldingStep step = Cell.step(cell);
        if (step != null) {
            out.log.add(step, at, end);
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
        splices.stop();
        String expansion = table.expansion(codePoint);
        out.reserve(expansion.length() + in.length - end);
        for (int i = 0; i < expansion.length(); i++) {
            out.put(expansion.charAt(i), at, end);
        }
        note(cell, at, end);
    }

    private void mark(int cell, int at, int end) {
        if (in[at] == KEYCAP && !isAmongKeycaps(at)) {
            // one alone numbers what follows, and is no part of it
            put(Cell.of(Cell.MAP, KEYCAP), at, end);
            return;
        }
        char before = out.length() == 0 ? '\0' : out.at(out.length() - 1);
        if ((before < 0x80 && Words.isPart(before)) || Character.isIdeographic(before)) {
            out.align();
            out.log.add(FoldingStep.DIACRITIC, at, end);
        } else {
            put(cell, at, end);
        }
    }

    private boolean isAmongKeycaps(int at) {
        int digit = in[Math.max(0, at - 1)] == EMOJI_STYLE ? at - 2 : at - 1;
        if (digit > 0 && in[digit - 1] == KEYCAP) {
            return true;
        }
        int next = at + 2 < in.length && in[at + 2] == EMOJI_STYLE ? at + 3 : at + 2;
        return next < in.length && in[next] == KEYCAP && in[at + 1] >= '0' && in[at + 1] <= '9';
    }

    private boolean isCircled(int at) {
        return at >= 0 && at < in.length && Cell.kind(table.cell(in[at])) == Cell.CIRCLED;
    }

    private boolean isCircledLetter(int at) {
        return at >= 0 && at < in.length && in[at] >= 'Ⓐ' && in[at] <= 'ⓩ';
    }

    private void noteLookalike() {
        if (lookalikeCount == lookalikes.length) {
            lookalikes = Arrays.copyOf(lookalikes, 2 * lookalikeCount);
        }
        lookalikes[lookalikeCount++] = out.length();
    }
}
