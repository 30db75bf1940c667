package dev.touchstone.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What one sentence is made of, for a model that tells what it does to its reader: words, single characters where words are
 * written without spaces, and signs, each alone, in pairs, and in threes of such characters. Addresses, names of brands, codes and
 * numbers stand for their kind. A feature is known by the number of its bucket alone. Immutable.
 */
public final class SentenceFeatures {
    /** How many buckets there are; features that share one are taken for each other. */
    public static final int BUCKETS = 1 << 16;

    private static final int ADDRESS = 0x51ED270B;
    private static final int NAME = 0x3C6EF372;
    private static final int CODE = 0x2545F491;
    private static final int NUMBER = 0x7F4A7C15;

    private static final int ALONE = 0x1B873593;
    private static final int PAIR = 0xCC9E2D51;
    private static final int THREE = 0x85EBCA6B;
    private static final int FIRST = 0xC2B2AE35;
    private static final int LAST = 0x27D4EB2F;
    private static final int BESIDE = 0x165667B1;

    private final int[] buckets;

    private SentenceFeatures(int[] buckets) {
        this.buckets = buckets;
    }

    /**
     * The features of a stretch of a text.
     *
     * @param within in the original
     * @param addresses in the original, those that touch the stretch; so too names and codes
     * @param names of brands
     * @param beside what is known of the sentence apart from its words, each a feature of its own
     */
    public static SentenceFeatures of(
            FoldedText text,
            Span within,
            List<Span> addresses,
            List<Span> names,
            List<Span> codes,
            Collection<String> beside) {
        List<Mask> masks = new ArrayList<>();
        mask(text, addresses, ADDRESS, masks);
        mask(text, names, NAME, masks);
        mask(text, codes, CODE, masks);
        masks.sort(Comparator.comparingInt(Mask::start));
        int end = Math.min(text.toFolded(within.end()), text.folded().length());
        Words words = new Words(text.folded(), end, masks);
        words.read(text.toFolded(within.start()));
        return new SentenceFeatures(words.buckets(beside));
    }

    private static void mask(FoldedText text, List<Span> spans, int kind, List<Mask> masks) {
        spans.forEach(span -> masks.add(new Mask(text.toFolded(span.start()), text.toFolded(span.end()), kind)));
    }

    /** How many different ones there are. */
    public int size() {
        return buckets.length;
    }

    /** From 0 to {@link #BUCKETS}, exclusive; ascending. */
    public int bucket(int index) {
        return buckets[index];
    }

    /** @param end exclusive, both in the folded view */
    private record Mask(int start, int end, int kind) {}

    /** One reading. */
    private static final class Words {
        private final String folded;
        private final int end;
        private final List<Mask> masks;
        private int[] words = new int[64];
        private boolean[] dense = new boolean[64];
        private int size;

        Words(String folded, int end, List<Mask> masks) {
            this.folded = folded;
            this.end = end;
            this.masks = masks;
        }

        void read(int from) {
            int at = from;
            int mask = 0;
            while (at < end) {
                while (mask < masks.size() && masks.get(mask).end <= at) {
                    mask++;
                }
                if (mask < masks.size() && masks.get(mask).start <= at) {
                    put(masks.get(mask).kind, false);
                    at = masks.get(mask).end;
                } else {
                    int limit = mask < masks.size() ? Math.min(end, masks.get(mask).start) : end;
                    at = word(at, limit);
                }
            }
        }

        /** Reads one word, character or sign; a line end is a sign. */
        private int word(int from, int limit) {
            char c = folded.charAt(from);
            if (isDense(c)) {
                put(c, true);
                return from + 1;
            }
            if (!Character.isLetterOrDigit(c)) {
                if (c == '\n' || !Character.isWhitespace(c)) {
                    put(c, false);
                }
                return from + 1;
            }
            int at = from;
            int hash = 0;
            boolean number = false;
            while (at < limit && Character.isLetterOrDigit(folded.charAt(at)) && !isDense(folded.charAt(at))) {
                number |= Character.isDigit(folded.charAt(at));
                hash = 31 * hash + folded.charAt(at++);
            }
            put(number ? NUMBER : hash, false);
            return at;
        }

        private void put(int word, boolean isDense) {
            if (size == words.length) {
                words = Arrays.copyOf(words, 2 * size);
                dense = Arrays.copyOf(dense, 2 * size);
            }
            words[size] = word;
            dense[size++] = isDense;
        }

        int[] buckets(Collection<String> beside) {
            int[] found = new int[3 * size + 2 + beside.size()];
            int count = 0;
            for (int i = 0; i < size; i++) {
                found[count++] = bucket(words[i], ALONE);
                if (i > 0) {
                    found[count++] = bucket(words[i - 1] * 0x01000193 + words[i], PAIR);
                }
                if (i > 1 && dense[i] && dense[i - 1]) {
                    found[count++] = bucket((words[i - 2] * 0x01000193 + words[i - 1]) * 0x01000193 + words[i], THREE);
                }
            }
            if (size > 0) {
                found[count++] = bucket(words[0], FIRST);
                found[count++] = bucket(words[size - 1], LAST);
            }
            for (String known : beside) {
                found[count++] = bucket(known.hashCode(), BESIDE);
            }
            Arrays.sort(found, 0, count);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || found[i] != found[i - 1]) {
                    found[kept++] = found[i];
                }
            }
            return Arrays.copyOf(found, kept);
        }

        private static int bucket(int hash, int kind) {
            int mixed = (hash ^ kind) * 0x9E3779B1;
            mixed ^= mixed >>> 16;
            mixed *= 0x7FEB352D;
            mixed ^= mixed >>> 15;
            return mixed & BUCKETS - 1;
        }

        /** Chinese characters, kana, Hangul and Thai. */
        private static boolean isDense(char c) {
            return c >= 0x0E00
                    && ((c >= 0x3400 && c <= 0x9FFF)
                            || (c >= 0x3041 && c <= 0x30FE)
                            || (c >= 0xAC00 && c <= 0xD7A3)
                            || c <= 0x0E7F);
        }
    }
}
