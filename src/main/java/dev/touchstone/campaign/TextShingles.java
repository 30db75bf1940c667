package dev.touchstone.campaign;

import java.util.Arrays;

/**
 * The shingles of a folded text: every five letters in a row where the first is a Chinese character, every nine elsewhere, white
 * space and punctuation left out. Of a long text those are taken whose hash is divisible, so that equal texts give equal
 * samples and the share in common stays what it is.
 */
final class TextShingles {
    private static final int CHINESE = 5;
    private static final int OTHER = 9;

    /** About so many to twice as many are hashed, whatever the length: the sketch is no more precise than they. */
    private static final int ENOUGH = 600;

    private static final long FACTOR = 0x5DEECE66DL;
    private static final long CHINESE_POWER = power(CHINESE);
    private static final long OTHER_POWER = power(OTHER);

    private TextShingles() {}

    /** Hashes, each once, by their first place. */
    static long[] of(String folded) {
        char[] letters = letters(folded);
        long divisor = Long.highestOneBit(Math.max(1, letters.length / ENOUGH));
        long[] found = new long[letters.length];
        long[] before = sums(letters);
        int count = 0;
        for (int start = 0; start < letters.length; start++) {
            boolean chinese = letters[start] >= '\u2E80';
            int end = start + (chinese ? CHINESE : OTHER);
            if (end > letters.length) {
                break;
            }
            long hash = chinese
                    ? before[end] + (CHINESE - before[start]) * CHINESE_POWER
                    : before[end] + (OTHER - before[start]) * OTHER_POWER;
            hash = mixed(hash);
            if ((hash & (divisor - 1)) == 0) {
                found[count++] = hash;
            }
        }
        return distinct(found, count);
    }

    /** The polynomial over all letters before each place: what two of them differ by is that of the letters between. */
    private static long[] sums(char[] letters) {
        long[] sums = new long[letters.length + 1];
        long sum = 0;
        for (int i = 0; i < letters.length; i++) {
            sum = sum * FACTOR + letters[i];
            sums[i + 1] = sum;
        }
        return sums;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= FACTOR;
        }
        return power;
    }

    private static char[] letters(String folded) {
        char[] letters = folded.toCharArray();
        int count = 0;
        for (char c : letters) {
            if (isLetter(c)) {
                letters[count++] = c;
            }
        }
        return Arrays.copyOf(letters, count);
    }

    private static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        return (c >= '\u4E00' && c <= '\u9FA5') || Character.isLetterOrDigit(c);
    }

    /** Their low bits may all be alike, where only some are taken: they are told apart by the high ones. */
    private static long[] distinct(long[] found, int count) {
        long[] held = new long[Integer.highestOneBit(count + 1) * 4];
        int mask = held.length - 1;
        boolean zero = false;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            long hash = found[i];
            int at = (int) (hash >>> 32) & mask;
            while (held[at] != 0 && held[at] != hash) {
                at = (at + 1) & mask;
            }
            boolean isNew = hash == 0 ? !zero : held[at] == 0;
            zero |= hash == 0;
            if (isNew) {
                held[at] = hash;
                found[kept++] = hash;
            }
        }
        return Arrays.copyOf(found, kept);
    }

    /** The finishing step of SplitMix64: every bit of the argument bears on every bit of the result. */
    static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
