package dev.touchstone.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A folded text in the making. As long as nothing has changed length the alignment is the identity and is not written down.
 */
final class FoldingBuffer {
    /** Separators are 1: three single characters with one between each. */
    private static final int LETTER_BY_LETTER = 0b01010;

    final char[] source;
    final FoldingLog log = new FoldingLog();

    private final String original;
    private char[] chars;
    private int length;
    /** The last 32 code units, 1 for a separator. */
    private int separators;

    private boolean spaced;
    private int @Nullable [] starts;
    private int @Nullable [] ends;

    FoldingBuffer(String original) {
        this.original = original;
        this.source = original.toCharArray();
        this.chars = new char[source.length];
    }

    int length() {
        return length;
    }

    char at(int offset) {
        return chars[offset];
    }

    void set(int offset, char c) {
        chars[offset] = c;
    }

    int sourceStart(int offset) {
        return starts == null ? offset : starts[offset];
    }

    int sourceEnd(int offset) {
        return ends == null ? offset + 1 : ends[offset];
    }

    /** Appends one code unit made of {@code from..to}; while the alignment is the identity that must be the next one. */
    void put(char c, int from, int to) {
        if (starts != null && ends != null) {
            starts[length] = from;
            ends[length] = to;
        }
        chars[length++] = c;
    }

    /**
     * Appends as long as the cells, but for the traits that are of no account here, are as given: the walk's inner loop.
     *
     * @return where in the source it stopped
     */
    int copy(FoldingTable table, int from, int ignored, int wanted) {
        char[] in = source;
        char[] to = chars;
        int mask = ~ignored >>> 16;
        int wantedHalf = wanted >>> 16;
        int recent = separators;
        int at = from;
        int end = length;
        while (at < in.length) {
            int cell = table.cell(in[at]);
            if (((cell >>> 16) & mask) != wantedHalf) {
                break;
            }
            to[end++] = (char) cell;
            recent = (recent << 1) | (cell >>> 31);
            if ((recent & 0b11111) == LETTER_BY_LETTER) {
                spaced |= SpacedLetters.mayEndAt(this, end);
            }
            at++;
        }
        if (starts != null && ends != null) {
            for (int i = from; i < at; i++) {
                starts[length + i - from] = i;
                ends[length + i - from] = i + 1;
            }
        }
        length = end;
        separators = recent;
        return at;
    }

    /** Keeps count of separators for a code unit that was put by itself. */
    void remember(int cell) {
        separators = (separators << 1) | (cell >>> 31);
        if ((separators & 0b11111) == LETTER_BY_LETTER) {
            spaced |= SpacedLetters.mayEndAt(this, length);
        }
    }

    /** Whether a word written letter by letter may have been met. */
    boolean isSpaced() {
        return spaced;
    }

    /** Makes room for more code units than the rest of the source has. */
    void reserve(int more) {
        if (length + more > chars.length) {
            int capacity = Math.max(length + more, chars.length + chars.length / 2);
            chars = Arrays.copyOf(chars, capacity);
            if (starts != null && ends != null) {
                starts = Arrays.copyOf(starts, capacity);
                ends = Arrays.copyOf(ends, capacity);
            }
        }
    }

    /** Begins to write the alignment down: from here on offsets may differ. */
    void align() {
        if (starts == null) {
            starts = new int[chars.length];
            ends = new int[chars.length];
            for (int i = 0; i < length; i++) {
                starts[i] = i;
                ends[i] = i + 1;
            }
        }
    }

    /** Takes back what was appended behind the offset. */
    void truncate(int offset) {
        align();
        length = offset;
    }

    /** Takes out single code units. */
    void remove(int[] offsets, int count) {
        align();
        int[] from = java.util.Objects.requireNonNull(starts);
        int[] to = java.util.Objects.requireNonNull(ends);
        int next = 0;
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (next < count && offsets[next] == i) {
                next++;
                continue;
            }
            chars[kept] = chars[i];
            from[kept] = from[i];
            to[kept] = to[i];
            kept++;
        }
        length = kept;
    }

    FoldedText finish() {
        if (starts == null || ends == null) {
            boolean same = Arrays.equals(source, 0, source.length, chars, 0, length);
            return new FoldedText(original, same ? original : new String(chars, 0, length), null, null, log);
        }
        return new FoldedText(
                original,
                new String(chars, 0, length),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length),
                log);
    }
}
