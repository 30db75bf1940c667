package dev.touchstone.text;

import java.util.Arrays;
import java.util.List;

/** Gathers the shingles of one article. Confined to one thread; linear in the length of what it is given. */
public final class ShingleScan {
    private static final int NOTHING = 0;
    private static final int ADDRESS = 0x51ED270B;
    private static final int NAME = 0x3C6EF372;
    private static final int NUMBER = 0x7F4A7C15;
    /** Words with more between them are no pair, in UTF-16 code units. */
    private static final int APART = 2;

    /** Room at first, by the text: as many as a Chinese one has, up to that of an article of common length. */
    private static final int FIRST = 512;

    private static final int MOST_AT_FIRST = 1 << 12;

    private final long[] met = new long[Shingles.BUCKETS / Long.SIZE];
    private int[] buckets;
    private int[] starts;
    private int[] ends;
    private int size;

    private ShingleScan(int length) {
        int room = Math.max(FIRST, Math.min(2 * Math.min(length, MOST_AT_FIRST), MOST_AT_FIRST));
        this.buckets = new int[room];
        this.starts = new int[room];
        this.ends = new int[room];
    }

    /**
     * The shingles of a text and of the title beside it.
     *
     * @param unread what is passed over, in the original of the text, by place, without overlap
     * @param addresses in the original of the text, by place, without overlap
     * @param names of brands, in the original of the text, by place
     * @param codes in the original of the text, by place
     */
    public static Shingles of(
            FoldedText text,
            List<Span> unread,
            List<Span> addresses,
            List<Span> names,
            List<Span> codes,
            FoldedText title) {
        ShingleScan scan = new ShingleScan(text.folded().length());
        scan.add(
                text,
                new Stops[] {
                    new Stops(text, unread, NOTHING),
                    new Stops(text, addresses, ADDRESS),
                    new Stops(text, names, NAME),
                    new Stops(text, codes, NUMBER)
                },
                true);
        scan.add(title, new Stops[0], false);
        return new Shingles(text, scan.buckets, scan.starts, scan.ends, scan.size);
    }

    private void add(FoldedText from, Stops[] kinds, boolean located) {
        char[] folded = from.folded().toCharArray();
        int before = 0;
        int beforeStart = 0;
        int beforeEnd = -APART - 1;
        boolean beforeWord = false;
        int at = 0;
        int limit = 0;
        while (at < folded.length) {
            int start = at;
            int token = 0;
            Stops stop = null;
            // Up to the limit no stretch begins, and none that began before it is still open.
            if (at >= limit) {
                limit = folded.length;
                for (Stops kind : kinds) {
                    stop = kind.holds(at) && stop == null ? kind : stop;
                    limit = Math.min(limit, kind.next(at));
                }
            }
            char c = folded[at];
            if (stop != null) {
                at = Math.max(at + 1, stop.end());
                limit = at;
                token = stop.kind;
            } else if (isDense(c)) {
                at = dense(folded, at, limit, located);
            } else if (Words.isLatin(c) || isLetterOrDigit(c)) {
                // A word with a digit in it is a number of some kind.
                boolean number = false;
                while (at < limit) {
                    c = folded[at];
                    if (!Words.isLatin(c)) {
                        if (isDense(c) || !isLetterOrDigit(c)) {
                            break;
                        }
                        number |= Character.isDigit(c);
                    }
                    token = 31 * token + c;
                    at++;
                }
                token = number ? NUMBER : token;
            } else {
                at++;
            }
            if (token != 0) {
                // What stands for its kind is not what is said most plainly.
                boolean word = located && stop == null && token != NUMBER;
                put(token, start, at, word);
                if (start - beforeEnd <= APART) {
                    put(token * 0x01000193 + before, beforeStart, at, word && beforeWord);
                }
                beforeWord = word;
                before = token;
                beforeStart = start;
                beforeEnd = at;
            }
        }
    }

    /** The pairs and triples of a run of characters that are written without spaces. */
    private int dense(char[] folded, int from, int limit, boolean located) {
        int at = from + 1;
        int three = 0;
        int two = folded[from] * 0x85EBCA6B;
        while (at < limit && isDense(folded[at])) {
            int one = folded[at];
            put(two + one, at - 1, at + 1, located);
            if (at > from + 1) {
                put((three + two) * 31 + one, at - 2, at + 1, located);
            }
            three = folded[at - 1] * 0x9E3779B1;
            two = one * 0x85EBCA6B;
            at++;
        }
        return at;
    }

    /** @param start in the folded view */
    private void put(int hash, int start, int end, boolean located) {
        int mixed = hash ^ hash >>> 16;
        mixed *= 0x7FEB352D;
        mixed ^= mixed >>> 15;
        int bucket = mixed & Shingles.BUCKETS - 1;
        long bit = 1L << bucket;
        if ((met[bucket >>> 6] & bit) == 0) {
            met[bucket >>> 6] |= bit;
            keep(bucket, located ? start : -1, end);
        }
    }

    private void keep(int bucket, int start, int end) {
        if (size == buckets.length) {
            buckets = Arrays.copyOf(buckets, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        buckets[size] = bucket;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** Blanks and marks of ASCII, which part the words of most alphabets, are told without asking Unicode. */
    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 ? c >= '0' && (c <= '9' || Character.isLetter(c)) : Character.isLetterOrDigit(c);
    }

    /** Chinese characters, kana, Hangul and Thai. */
    private static boolean isDense(char c) {
        return c >= 0x0E00
                && ((c >= 0x3400 && c <= 0x9FFF)
                        || (c >= 0x3041 && c <= 0x30FE)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || c <= 0x0E7F);
    }

    /** Stretches that count as one word of a kind, met in order. */
    private static final class Stops {
        private final int[] starts;
        private final int[] ends;
        private final int kind;
        private int current;

        Stops(FoldedText text, List<Span> spans, int kind) {
            this.kind = kind;
            this.starts = new int[spans.size()];
            this.ends = new int[spans.size()];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = text.toFolded(spans.get(i).start());
                ends[i] = text.toFolded(spans.get(i).end());
            }
        }

        /** Offsets asked about must not fall. */
        boolean holds(int at) {
            while (current < starts.length && ends[current] <= at) {
                current++;
            }
            return current < starts.length && starts[current] <= at;
        }

        int end() {
            return ends[current];
        }

        /** The first offset behind this one at which a stretch begins. */
        int next(int at) {
            int following = current < starts.length && starts[current] <= at ? current + 1 : current;
            return following < starts.length ? Math.max(at + 1, starts[following]) : Integer.MAX_VALUE;
        }
    }
}
