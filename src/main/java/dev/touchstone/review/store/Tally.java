package dev.touchstone.review.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often each value was met. */
final class Tally {
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String value) {
        if (!value.isEmpty()) {
            counts.merge(value, 1, Integer::sum);
        }
    }

    /** Every value. */
    Set<String> values() {
        return counts.keySet();
    }

    /** The most frequent, those met as often by name. */
    List<String> most(int count) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
