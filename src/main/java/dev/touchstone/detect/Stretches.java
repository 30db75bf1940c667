package dev.touchstone.detect;

import dev.touchstone.segment.Sentence;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.function.Predicate;

/**
 * An article in stretches of as many sentences as a short article has. What is told as a share of the whole is thinned out by
 * pasting it into a long text; as a share of the stretch in which it stands closest it is not.
 */
final class Stretches {
    /** Sentences that are read, of one stretch; a shorter article is one stretch. */
    static final int LONGEST = 40;

    private final List<Sentence> sentences;
    /** Of each sentence, how many are counted before it; one more for the end. */
    private final int[] before;

    private Stretches(List<Sentence> sentences, int[] before) {
        this.sentences = sentences;
        this.before = before;
    }

    /** @param counted the sentences that make an article longer */
    static Stretches of(List<Sentence> sentences, Predicate<Span> counted) {
        int[] before = new int[sentences.size() + 1];
        for (int at = 0; at < sentences.size(); at++) {
            before[at + 1] = before[at] + (counted.test(sentences.get(at).span()) ? 1 : 0);
        }
        return new Stretches(sentences, before);
    }

    /** Of all sentences, how many are counted. */
    int count() {
        return before[sentences.size()];
    }

    /** How many counted sentences end before the one in which a place stands, or before the next where it stands in none. */
    int ordinal(int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return before[low];
    }
}
