package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Collection;
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
    private static final CodeBook NONE = new CodeBook(List.of());

    private final List<Entry> entries;

    private CodeBook(List<Entry> entries) {
        this.entries = entries;
    }

    /** Joins occurrences of the same code, letter case apart. */
    static CodeBook of(Collection<CodeOccurrence> occurrences) {
        if (occurrences.isEmpty()) {
            return NONE;
        }
        Map<String, List<CodeOccurrence>> byKey = new LinkedHashMap<>();
        occurrences.stream()
                .sorted(Comparator.comparing(CodeOccurrence::span).thenComparing(CodeOccurrence::kind))
                .forEach(occurrence -> byKey.computeIfAbsent(key(occurrence.code()), unused -> new ArrayList<>())
                        .add(occurrence));
        return new CodeBook(byKey.values().stream()
                .map(found -> new Entry(found.get(0).code(), found))
                .toList());
    }

    /** By first occurrence. */
    List<Entry> entries() {
        return entries;
    }

    static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /**
     * One code.
     *
     * @param code as first written
     * @param occurrences by place
     * @param spans where it stands, by place; words that name it on a link that carries it are one place
     */
    record Entry(String code, List<CodeOccurrence> occurrences, List<Span> spans) {
        private Entry(String code, List<CodeOccurrence> occurrences) {
            this(
                    code,
                    List.copyOf(occurrences),
                    occurrences.stream().map(CodeOccurrence::span).distinct().toList());
        }

        Set<CodeOccurrence.Kind> kinds() {
            Set<CodeOccurrence.Kind> kinds = EnumSet.noneOf(CodeOccurrence.Kind.class);
            occurrences.forEach(occurrence -> kinds.add(occurrence.kind()));
            return kinds;
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
