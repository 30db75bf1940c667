package dev.touchstone.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers given lately, by the text that was asked about: articles of a batch repeat one another's addresses. The table is of
 * fixed size; a new answer takes the place of whatever stood in its slot. For any number of threads: entries are immutable, and
 * one that is lost between two threads is worked out again.
 *
 * @param <V> immutable answers
 */
public final class Recent<V> {
    private static final int SLOTS = 1 << 12;
    /** UTF-16 code units; longer texts repeat seldom and would weigh much. */
    private static final int LONGEST = 256;

    private final @Nullable Entry<V>[] entries;

    /** @param hash of the text, so that another one is told without a look at it */
    private record Entry<V>(int hash, String text, V answer) {}

    @SuppressWarnings("unchecked") // an array of a generic type
    public Recent() {
        this.entries = (Entry<V>[]) new Entry<?>[SLOTS];
    }

    /**
     * The answer for the text.
     *
     * @param answer works it out; equal texts must have equal answers
     */
    public V get(String text, Function<String, V> answer) {
        if (text.length() > LONGEST) {
            return answer.apply(text);
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        Entry<V> known = entries[slot];
        if (known == null || known.hash() != hash || !known.text().equals(text)) {
            known = new Entry<>(hash, text, answer.apply(text));
            entries[slot] = known;
        }
        return known.answer();
    }
}
