package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.review.Facet;
import dev.touchstone.review.TaskKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is gathered for a task while its articles are imported. */
final class TaskDraft {
    private static final int SHOWN = 3;

    private final Map<Facet, Tally> facets = new EnumMap<>(Facet.class);
    private final Map<Label, Double> scores = new EnumMap<>(Label.class);
    private long lead;
    private double heaviest = -1;
    private int articles;
    private Verdict verdict = Verdict.CLEAN;

    void add(long article, AssessmentLine line) {
        articles++;
        double weight = line.weight() + line.verdict().gravity();
        if (weight > heaviest) {
            heaviest = weight;
            lead = article;
        }
        if (line.verdict().gravity() > verdict.gravity()) {
            verdict = line.verdict();
        }
        for (Label label : Label.values()) {
            scores.merge(label, line.score(label), Math::max);
            if (line.verdict(label) != Verdict.CLEAN) {
                tally(Facet.LABEL).add(label.id());
            }
        }
        tally(Facet.LANGUAGE).add(line.article("language"));
        tally(Facet.HOST).add(line.host());
        line.implicated("domain").forEach(tally(Facet.HOST)::add);
        line.implicated("code").forEach(tally(Facet.CODE)::add);
        for (JsonNode piece : line.counting()) {
            tally(Facet.SIGNAL).add(piece.path("signal").asString(""));
            tally(Facet.BRAND).add(piece.path("brand").asString(""));
        }
    }

    private Tally tally(Facet facet) {
        return facets.computeIfAbsent(facet, unused -> new Tally());
    }

    /** The heaviest article. */
    long lead() {
        return lead;
    }

    int articles() {
        return articles;
    }

    Verdict verdict() {
        return verdict;
    }

    double score(Label label) {
        return scores.getOrDefault(label, 0.0);
    }

    /** Evidence of the heaviest article, by reach: twice as many articles weigh as much as one log-odds in one. */
    double weight() {
        return heaviest + Math.log(articles) / Math.log(2);
    }

    /** Every value that it is found by. */
    Map<Facet, Set<String>> terms(TaskKind kind) {
        Map<Facet, Set<String>> terms = new EnumMap<>(Facet.class);
        facets.forEach((facet, tally) -> terms.put(facet, tally.values()));
        terms.put(Facet.VERDICT, Set.of(verdict.id()));
        terms.put(Facet.KIND, Set.of(kind.id()));
        return terms;
    }

    Card card() {
        return new Card(
                tally(Facet.LANGUAGE).most(SHOWN),
                tally(Facet.BRAND).most(SHOWN),
                tally(Facet.HOST).most(SHOWN),
                tally(Facet.CODE).most(SHOWN));
    }
}
