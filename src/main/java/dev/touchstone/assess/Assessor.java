package dev.touchstone.assess;

import dev.touchstone.article.Article;
import dev.touchstone.article.Diagnostic;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Observations;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.Thresholds;
import dev.touchstone.text.Language;
import dev.touchstone.text.Shingles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Weighs what was observed. Knows the model, the policy and no detector: whether an article is bad is decided here and nowhere
 * else. Immutable.
 */
public final class Assessor {
    private static final Comparator<WeighedEvidence> ORDER = Comparator.comparing(
                    (WeighedEvidence weighed) -> weighed.evidence().place())
            .thenComparing(weighed -> weighed.evidence().spans().get(0))
            .thenComparing(weighed -> weighed.evidence().signal().id())
            .thenComparing(weighed -> weighed.label().map(Label::id).orElse(""));

    private final Knowledge knowledge;

    public Assessor(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public Assessment assess(Article article, Observations observations) {
        ExemptionsInForce exemptions = ExemptionsInForce.of(observations, knowledge);
        BoundEvidence evidence = new BoundEvidence(exemptions.weighed(), knowledge.scoring());
        Map<Label, LabelSum> sums = sums(evidence, new BitSet());
        Map<Label, LabelAssessment> labels = judged(sums);
        boolean failed = !observations.failures().isEmpty() || article.truncated();
        Verdict verdict = overall(labels, failed);
        List<Indicator> indicators = Indicators.gather(observations, implicated(sums, labels));
        return new Assessment(
                article.id(),
                article.origin(),
                article.url(),
                article.title(),
                observations.language(),
                article.text().length(),
                Digests.sha256(article.text()),
                article.truncated(),
                knowledge.asOf(),
                knowledge.digest(),
                verdict,
                labels,
                observations
                        .carrier()
                        .map(carrier -> new Carrier(carrier.address().host(), carrier.standing(), carrier.brand())),
                weighed(observations.evidence(), sums),
                indicators,
                Optional.empty(),
                article.notSeen(),
                diagnostics(article, observations, exemptions.told()),
                BrandCards.of(observations, knowledge),
                WhatIfs.find(
                        exemptions.weighed(), labels, indicators, without -> sums(evidence, without), this::judged));
    }

    /**
     * What is said of an article once its batch is known. Without new evidence nothing is weighed again.
     *
     * @param alone as it was judged by itself
     * @param campaign id of the campaign it belongs to
     * @param more what only the batch tells
     */
    public Assessment reassess(Assessment alone, String campaign, List<Evidence> more) {
        Assessment member = alone.of(campaign);
        if (more.isEmpty()) {
            return member;
        }
        List<Evidence> told = joined(alone.evidence().stream(), more);
        // What an exception covers, or no model weighs, stays without weight.
        List<Evidence> counted = joined(
                alone.evidence().stream().filter(weighed -> weighed.label().isPresent()), more);
        BoundEvidence evidence = new BoundEvidence(counted, knowledge.scoring());
        Map<Label, LabelSum> sums = sums(evidence, new BitSet());
        Map<Label, LabelAssessment> labels = judged(sums);
        Set<String> implicated = implicated(sums, labels);
        List<Indicator> indicators = alone.indicators().stream()
                .map(indicator -> implicated.contains(indicator.name()) ? indicator.asImplicated() : indicator)
                .toList();
        return member.weighed(
                overall(labels, alone.verdict() == Verdict.UNDECIDED),
                labels,
                weighed(told, sums),
                indicators,
                WhatIfs.find(counted, labels, indicators, without -> sums(evidence, without), this::judged));
    }

    /** Each piece once, and what is new behind them. */
    private static List<Evidence> joined(Stream<WeighedEvidence> weighed, List<Evidence> more) {
        return Stream.concat(weighed.map(WeighedEvidence::evidence).distinct(), more.stream())
                .toList();
    }

    /** An article of which nothing could be observed. */
    public Assessment undecided(Article article, String why) {
        return assess(
                article,
                new Observations(
                        Language.UNDETERMINED,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(why),
                        Shingles.none(),
                        List.of()));
    }

    private Map<Label, LabelSum> sums(BoundEvidence evidence, BitSet without) {
        Map<Label, LabelSum> sums = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            LabelModel model = knowledge.scoring().label(label.id());
            sums.put(label, LabelSum.of(evidence, without, model));
        }
        return sums;
    }

    private Map<Label, LabelAssessment> judged(Map<Label, LabelSum> sums) {
        Map<Label, LabelAssessment> labels = new EnumMap<>(Label.class);
        sums.forEach((label, sum) -> labels.put(label, judged(label, sum)));
        return labels;
    }

    private LabelAssessment judged(Label label, LabelSum sum) {
        Thresholds thresholds = knowledge.policy().of(label.id());
        double score = sum.total().score();
        Verdict verdict = score >= thresholds.flag()
                ? Verdict.FLAG
                : score >= thresholds.review() ? Verdict.REVIEW : Verdict.CLEAN;
        LogOdds intercept = LogOdds.of(knowledge.scoring().label(label.id()).intercept());
        return new LabelAssessment(intercept, sum.total(), verdict, thresholds.review(), thresholds.flag());
    }

    static Verdict overall(Map<Label, LabelAssessment> labels, boolean failed) {
        Verdict gravest = labels.values().stream()
                .map(LabelAssessment::verdict)
                .max(Comparator.comparing(Verdict::gravity))
                .orElse(Verdict.UNDECIDED);
        return failed && gravest != Verdict.FLAG ? Verdict.UNDECIDED : gravest;
    }

    private static List<WeighedEvidence> weighed(List<Evidence> evidence, Map<Label, LabelSum> sums) {
        List<WeighedEvidence> weighed = new ArrayList<>();
        Set<Evidence> known = new HashSet<>();
        sums.forEach((label, sum) -> {
            for (int i = 0; i < sum.pieces().size(); i++) {
                weighed.add(new WeighedEvidence(
                        sum.pieces().get(i),
                        Optional.of(label),
                        sum.contributions().get(i)));
                known.add(sum.pieces().get(i));
            }
        });
        for (Evidence piece : evidence) {
            if (known.add(piece)) {
                weighed.add(new WeighedEvidence(piece, Optional.empty(), LogOdds.ZERO));
            }
        }
        weighed.sort(ORDER);
        return weighed;
    }

    private static Set<String> implicated(Map<Label, LabelSum> sums, Map<Label, LabelAssessment> labels) {
        Set<String> implicated = new TreeSet<>();
        sums.forEach((label, sum) -> {
            LabelAssessment assessment = labels.get(label);
            if (assessment == null || assessment.verdict() == Verdict.CLEAN) {
                return;
            }
            for (int i = 0; i < sum.pieces().size(); i++) {
                if (sum.contributions().get(i).micros() > 0) {
                    implicated.addAll(Indicators.implicatedBy(sum.pieces().get(i), label));
                }
            }
        });
        return implicated;
    }

    private List<Diagnostic> diagnostics(Article article, Observations observations, List<Diagnostic> exemptions) {
        List<Diagnostic> diagnostics = new ArrayList<>(article.diagnostics());
        for (String failure : observations.failures()) {
            diagnostics.add(new Diagnostic("detector-failed", failure));
        }
        diagnostics.addAll(exemptions);
        Language language = observations.language();
        if (!language.equals(Language.UNDETERMINED) && !knowledge.lexicon().covers(language)) {
            diagnostics.add(new Diagnostic(
                    "language-not-covered",
                    "No lexicon for " + language + ": judged by links, codes and registry alone."));
        }
        return diagnostics;
    }
}
