package dev.touchstone.segment;

import java.util.Arrays;
import java.util.stream.Stream;

/** Tells plain English by its little words, without a model. */
final class EnglishWords {
    /** Frequent in English and not words of its neighbours; "in", "is", "on", "we" and "of" are Dutch or German as well. */
    private static final long[] LITTLE = Stream.of(
                    "the", "and", "to", "for", "you", "your", "with", "that", "this", "from", "are", "not", "have",
                    "has", "how", "what", "when", "which", "our", "it", "by", "can", "if", "be", "as", "or", "an", "at",
                    "will", "their", "they", "there", "been", "would", "should", "about", "into", "any", "all", "its",
                    "but", "his", "her", "were", "these", "those", "after", "before", "where", "who", "why", "does",
                    "them", "then", "than", "only", "here")
            .mapToLong(word -> key(word, 0, word.length()))
            .sorted()
            .toArray();

    private static final long[] TELLING = Stream.of("the", "and", "your", "for")
            .mapToLong(word -> key(word, 0, word.length()))
            .sorted()
            .toArray();

    private static final int LONGEST = 6;
    /** So many words are looked at. */
    private static final int SAMPLE = 200;
    /** One little word in eight; English prose has one in three, a page of headings one in six. */
    private static final int SHARE = 8;

    private EnglishWords() {}

    /** Whether the text, addresses apart, is plainly English. */
    static boolean prevail(String text, Mask mask) {
        int words = 0;
        int little = 0;
        boolean the = false;
        int next = 0;
        int at = 0;
        while (at < text.length() && words < SAMPLE) {
            if (next < mask.size() && at >= mask.start(next)) {
                at = Math.max(at, mask.end(next++));
                continue;
            }
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at - start > 1) {
                words++;
                if (at - start <= LONGEST) {
                    long word = key(text, start, at);
                    if (Arrays.binarySearch(LITTLE, word) >= 0) {
                        little++;
                        the |= Arrays.binarySearch(TELLING, word) >= 0;
                    }
                }
            }
            at = at == start ? at + 1 : at;
        }
        return the && little >= 2 && little * SHARE >= words;
    }

    /** A short word in ASCII letters of either case as a number, so that none is copied; 0 for any other. */
    private static long key(String text, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return 0;
            }
            key = key << 8 | (c | 0x20);
        }
        return key;
    }
}
