package dev.touchstone.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What folding changed, as numbers: most articles change something on every line and nobody asks where, so the records are
 * made on demand. Adjacent changes by one step are one entry; each step keeps its first {@value #PER_STEP}.
 */
final class FoldingLog {
    static final int PER_STEP = 1_000;

    private static final FoldingStep[] STEPS = FoldingStep.values();
    private static final int WIDTH = 3;

    private int[] entries = new int[WIDTH * 8];
    private int size;
    private final int[] last = new int[STEPS.length];
    private final int[] count = new int[STEPS.length];

    /** Notes one change; those of one step come in order of place. */
    @SuppressWarnings("EnumOrdinal") // the number never leaves this object
    void add(FoldingStep step, int start, int end) {
        int ordinal = step.ordinal();
        if (count[ordinal] > 0 && entries[last[ordinal] + 2] == start) {
            entries[last[ordinal] + 2] = end;
            return;
        }
        if (count[ordinal] == PER_STEP) {
            return;
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size] = ordinal;
        entries[size + 1] = start;
        entries[size + 2] = end;
        last[ordinal] = size;
        count[ordinal]++;
        size += WIDTH;
    }

    /** The changes by place. */
    List<Folding> toList() {
        List<Folding> foldings = new ArrayList<>(size / WIDTH);
        for (int i = 0; i < size; i += WIDTH) {
            foldings.add(new Folding(STEPS[entries[i]], new Span(entries[i + 1], entries[i + 2])));
        }
        foldings.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(foldings);
    }
}
