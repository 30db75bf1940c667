package dev.touchstone.report;

import dev.touchstone.article.Diagnostic;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.assess.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts while articles go by. */
final class RunTally {
    private final Map<Verdict, Long> verdicts = zeros();
    private final Map<Label, Map<Verdict, Long>> labels = new EnumMap<>(Label.class);
    private final SortedMap<String, Long> languages = new TreeMap<>();
    private final SortedMap<String, Long> diagnostics = new TreeMap<>();
    private long articles;
    private long characters;

    RunTally() {
        for (Label label : Label.values()) {
            labels.put(label, zeros());
        }
    }

    void add(Assessment assessment) {
        articles++;
        characters += assessment.characters();
        verdicts.merge(assessment.verdict(), 1L, Long::sum);
        for (Map.Entry<Label, LabelAssessment> label : assessment.labels().entrySet()) {
            labels.computeIfAbsent(label.getKey(), unused -> zeros())
                    .merge(label.getValue().verdict(), 1L, Long::sum);
        }
        languages.merge(assessment.language().tag(), 1L, Long::sum);
        for (Diagnostic diagnostic : assessment.diagnostics()) {
            diagnostics.merge(diagnostic.code(), 1L, Long::sum);
        }
    }

    RunCounts counts() {
        return new RunCounts(articles, characters, verdicts, labels, languages, diagnostics);
    }

    private static Map<Verdict, Long> zeros() {
        Map<Verdict, Long> zeros = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            zeros.put(verdict, 0L);
        }
        return zeros;
    }
}
