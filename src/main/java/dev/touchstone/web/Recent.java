package dev.touchstone.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was told of the texts that were asked about lately. Articles of a batch repeat one another's addresses, and what is told of one
 * depends on nothing but its text. A table of fixed size, in which a new answer takes the place of the old one at its slot,
 * so it never grows and never has to be cleared. For any number of threads: an entry is immutable, and one that is lost between two
 * threads is worked out again.
 *
 * @param <V> immutable answers
 */
public final class Recent<V> {
    private static final int SLOTS = 1 << 12;
    /** UTF-16 code units; longer texts repeat seldom and would weigh much. */
    private static final int LONGEST = 256;

    private final @Nullable Entry<V>[] entries;

    private record Entry<V>(String text, V answer) {}

    @SuppressWarnings("unchecked") // an array of a generic type
    public Recent() {
        this.entries = (Entry<V>[]) new Entry<?>[SLOTS];
    }

    /**
     * What is told of the text.
     *
     * @param answer tells it; of one text always the same, whatever else the caller holds
     */
    public V get(String text, Function<String, V> answer) {
        if (text.length() > LONGEST) {
            return answer.apply(text);
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        Entry<V> known = entries[slot];
        if (known == null || !known.text().equals(text)) {
            known = new Entry<>(text, answer.apply(text));
            entries[slot] = known;
        }
        return known.answer();
    }
}
