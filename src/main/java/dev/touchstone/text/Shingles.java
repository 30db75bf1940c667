package dev.touchstone.text;

import java.util.Arrays;

/**
 * The shingles of an article, each once: two and three characters in a row where words are written without spaces, words and
 * pairs of words elsewhere. Addresses, names of brands and numbers stand for their kind, so that what is learnt from shingles is how
 * a thing is said and not of whom. A shingle is known by the number of its bucket alone. Immutable.
 */
public final class Shingles {
    /** How many buckets there are; shingles that share one are taken for each other. */
    public static final int BUCKETS = 1 << 17;

    private final FoldedText text;
    private final int[] buckets;
    private final int[] starts;
    private final int[] ends;
    private final int size;

    /**
     * @param buckets the arrays are not copied, and may be longer than what there is
     * @param starts in the folded view, -1 for what stands elsewhere (a title) or stands for its kind
     * @param ends likewise, one past the last
     * @param size how many there are
     */
    Shingles(FoldedText text, int[] buckets, int[] starts, int[] ends, int size) {
        this.size = size;
        this.text = text;
        this.buckets = buckets;
        this.starts = starts;
        this.ends = ends;
    }

    /** Of an article without words. */
    public static Shingles none() {
        return new Shingles(new TextFolder().fold(""), new int[0], new int[0], new int[0], 0);
    }

    /** How many different ones there are. */
    public int size() {
        return size;
    }

    /** From 0 to {@link #BUCKETS}, exclusive; by place of the first that fell into it. */
    public int bucket(int index) {
        return buckets[index];
    }

    /** Whether the shingle is of words that stand in the text, rather than in a title apart from it or for a kind. */
    public boolean isInText(int index) {
        return starts[index] >= 0;
    }

    /**
     * Where the shingle first stands in the original.
     *
     * @throws IllegalArgumentException if it does not stand in the text
     */
    public Span span(int index) {
        return text.toOriginal(starts[index], ends[index]);
    }

    /** The original. */
    public String text() {
        return text.original();
    }

    /** All buckets, ascending. */
    public int[] sorted() {
        int[] sorted = Arrays.copyOf(buckets, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
