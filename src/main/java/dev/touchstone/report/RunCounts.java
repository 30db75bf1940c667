package dev.touchstone.report;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many articles came out how.
 *
 * @param articles judged
 * @param characters of their texts, UTF-16 code units
 * @param verdicts articles by verdict; every verdict is there
 * @param labels articles by label and that label's own verdict; every label is there
 * @param languages articles by language tag
 * @param diagnostics how often each diagnostic was given, by code
 */
public record RunCounts(
        long articles,
        long characters,
        Map<Verdict, Long> verdicts,
        Map<Label, Map<Verdict, Long>> labels,
        SortedMap<String, Long> languages,
        SortedMap<String, Long> diagnostics) {
    public RunCounts {
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
        labels = Collections.unmodifiableMap(new EnumMap<>(labels));
        languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        diagnostics = Collections.unmodifiableSortedMap(new TreeMap<>(diagnostics));
    }

    public long of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    public long of(Label label, Verdict verdict) {
        return labels.getOrDefault(label, Map.of()).getOrDefault(verdict, 0L);
    }
}
