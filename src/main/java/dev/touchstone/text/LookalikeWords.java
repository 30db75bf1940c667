package dev.touchstone.text;

/**
 * Decides word by word whether a letter that looks Latin is meant to. It is in a word that holds ASCII letters too, and in
 * a short word wholly of such letters when the text has hardly any other letters of foreign alphabets.
 */
final class LookalikeWords {
    private static final int LONGEST = 12;
    /** One letter in twenty: a text with more than that is written in, or quotes, the alphabet. */
    private static final int HARDLY_ANY = 20;

    private final FoldingTable table;
    private final FoldingBuffer text;

    LookalikeWords(FoldingTable table, FoldingBuffer text) {
        this.table = table;
        this.text = text;
    }

    void resolve(int[] offsets, int count) {
        int[] undecided = new int[count];
        int undecidedCount = 0;
        int end = 0;
        for (int i = 0; i < count; i++) {
            if (offsets[i] < end) {
                continue;
            }
            int start = offsets[i];
            while (start > 0 && Words.isPart(text.at(start - 1))) {
                start--;
            }
            end = offsets[i] + 1;
            boolean ascii = false;
            while (end < text.length() && Words.isPart(text.at(end))) {
                end++;
            }
            int letters = 0;
            for (int k = start; k < end; k++) {
                char c = text.at(k);
                ascii |= c >= 'a' && c <= 'z';
                letters += Character.isLetter(c) ? 1 : 0;
            }
            int last = i;
            while (last + 1 < count && offsets[last + 1] < end) {
                last++;
            }
            if (ascii) {
                replace(offsets, i, last);
            } else if (letters == last - i + 1 && letters > 1 && letters <= LONGEST) {
                for (int k = i; k <= last; k++) {
                    undecided[undecidedCount++] = offsets[k];
                }
            }
        }
        if (undecidedCount > 0 && hasHardlyAnyBeside(undecidedCount)) {
            replace(undecided, 0, undecidedCount - 1);
        }
    }

    private boolean hasHardlyAnyBeside(int undecided) {
        int all = 0;
        int foreign = -undecided;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLetter(c)) {
                all++;
                foreign += c >= 0x80 && Words.isPart(c) ? 1 : 0;
            }
        }
        return foreign * HARDLY_ANY <= all;
    }

    private void replace(int[] offsets, int first, int last) {
        for (int i = first; i <= last; i++) {
            int from = text.sourceStart(offsets[i]);
            text.set(offsets[i], (char) table.cell(text.source[from]));
            text.log.add(FoldingStep.CONFUSABLE, from, text.sourceEnd(offsets[i]));
        }
    }
}
