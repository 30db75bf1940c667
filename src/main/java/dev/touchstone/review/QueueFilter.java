package dev.touchstone.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which tasks are asked for.
 *
 * @param facets the value that each must have
 * @param progress only those; absent: all
 * @param words that a task's articles must hold, as typed; blank: any. Words parted by spaces must all be there
 */
public record QueueFilter(Map<Facet, String> facets, Optional<Progress> progress, String words) {
    public QueueFilter {
        facets = Map.copyOf(facets);
    }

    /** Every task. */
    public static QueueFilter all() {
        return new QueueFilter(Map.of(), Optional.empty(), "");
    }

    /** What is not decided yet. */
    public static QueueFilter open() {
        return all().with(Progress.OPEN);
    }

    public QueueFilter with(Facet facet, String value) {
        Map<Facet, String> more = new EnumMap<>(Facet.class);
        more.putAll(facets);
        more.put(facet, value);
        return new QueueFilter(more, progress, words);
    }

    public QueueFilter with(Progress only) {
        return new QueueFilter(facets, Optional.of(only), words);
    }

    public QueueFilter withWords(String sought) {
        return new QueueFilter(facets, progress, sought);
    }
}
