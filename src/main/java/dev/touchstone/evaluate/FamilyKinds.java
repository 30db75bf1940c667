package dev.touchstone.evaluate;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Of what kind each family is. As labelled, where any of its records says so; else by what its articles were called and how they were
 * handed in, which is a fact of the corpus and no guess of ours: {@code hard genuine, html}.
 */
final class FamilyKinds {
    private final Map<String, String> kinds;

    FamilyKinds(List<Outcome> outcomes) {
        this.kinds = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.example().family(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, family -> kind(family.getValue())));
    }

    String of(Outcome outcome) {
        return kinds.getOrDefault(outcome.example().family(), "");
    }

    private static String kind(List<Outcome> family) {
        return family.stream()
                .map(outcome -> outcome.example().traits().kind())
                .filter(kind -> !kind.isEmpty())
                .sorted()
                .findFirst()
                .orElseGet(() -> side(family) + ", " + form(family));
    }

    private static String side(List<Outcome> family) {
        Set<CorpusLabel> labels = EnumSet.noneOf(CorpusLabel.class);
        family.forEach(outcome -> labels.add(outcome.label()));
        labels.remove(CorpusLabel.UNSURE);
        if (labels.equals(EnumSet.of(CorpusLabel.CLEAN))) {
            boolean hard = family.stream().anyMatch(outcome -> outcome.example().hard());
            return hard ? "hard genuine" : "genuine";
        }
        if (labels.contains(CorpusLabel.CLEAN)) {
            return "genuine and bad";
        }
        return labels.size() == 1 ? labels.iterator().next().id() : labels.isEmpty() ? "unsure" : "both";
    }

    private static String form(List<Outcome> family) {
        Set<String> forms = new TreeSet<>();
        family.forEach(outcome -> forms.add(outcome.example().traits().form()));
        String only = forms.size() == 1 ? forms.iterator().next() : "";
        return forms.size() > 1 ? "several forms" : only.isEmpty() ? "form unknown" : only;
    }
}
