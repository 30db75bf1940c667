package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of an article: one entity each, wherever and however it is written. */
final class CodeBook {
    private final Map<String, Entry> entries;

    private CodeBook(Map<String, Entry> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** Joins occurrences of the same code, letter case apart. */
    static CodeBook of(Collection<CodeOccurrence> occurrences) {
        Map<String, List<CodeOccurrence>> byKey = new LinkedHashMap<>();
        occurrences.stream()
                .sorted(Comparator.comparing(CodeOccurrence::span).thenComparing(CodeOccurrence::kind))
                .forEach(occurrence -> byKey.computeIfAbsent(key(occurrence.code()), unused -> new ArrayList<>())
                        .add(occurrence));
        Map<String, Entry> entries = new LinkedHashMap<>();
        byKey.forEach((key, found) -> entries.put(key, new Entry(found.get(0).code(), List.copyOf(found))));
        return new CodeBook(entries);
    }

    /** By first occurrence. */
    Collection<Entry> entries() {
        return entries.values();
    }

    Optional<Entry> entry(String code) {
        return Optional.ofNullable(entries.get(key(code)));
    }

    static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /**
     * One code.
     *
     * @param code as first written
     * @param occurrences by place
     */
    record Entry(String code, List<CodeOccurrence> occurrences) {
        Set<CodeOccurrence.Kind> kinds() {
            Set<CodeOccurrence.Kind> kinds = EnumSet.noneOf(CodeOccurrence.Kind.class);
            occurrences.forEach(occurrence -> kinds.add(occurrence.kind()));
            return kinds;
        }

        /** Where it stands, by place; words that name it on a link that carries it are one place. */
        List<Span> spans() {
            return occurrences.stream().map(CodeOccurrence::span).distinct().toList();
        }

        /** Where it stands in one guise, by place. */
        List<Span> spans(CodeOccurrence.Kind kind) {
            return occurrences.stream()
                    .filter(occurrence -> occurrence.kind() == kind)
                    .map(CodeOccurrence::span)
                    .toList();
        }

        /** The brand whose programme it belongs to, where a known programme's link carries it. */
        Optional<String> brand() {
            return occurrences.stream()
                    .flatMap(occurrence -> occurrence.address().stream())
                    .flatMap(address -> address.referral().stream())
                    .map(referral -> referral.brand())
                    .findFirst();
        }
    }
}
