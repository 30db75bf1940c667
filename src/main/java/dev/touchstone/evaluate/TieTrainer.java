package dev.touchstone.evaluate;

import dev.touchstone.Moderator;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.SignalFeatures;
import dev.touchstone.assess.Verdict;
import dev.touchstone.assess.WeighedEvidence;
import dev.touchstone.batch.CampaignPass;
import dev.touchstone.evaluate.generate.ArticleGenerator;
import dev.touchstone.evaluate.generate.GeneratedArticle;
import dev.touchstone.evaluate.generate.GenerationPlan;
import dev.touchstone.evidence.CampaignSignal;
import dev.touchstone.ingest.Articles;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.ScoringModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a tie to a campaign weighs: {@link CampaignSignal}. The corpus cannot tell, for its articles stand alone, one campaign a family. It
 * is learnt from generated batches in which weak articles of campaigns stand among clean ones that repeat their sentences. Each batch is
 * judged by the new models and joined as any batch is: what is learnt is how far being tied by that rule can be trusted, and who is
 * tied is never told by the truth. All other weights are given, so that articles judged alone are judged as before.
 */
final class TieTrainer {
    /** Learnt from the first, measured on the second, which has other campaigns. */
    static final List<GenerationPlan> STANDARD = List.of(plan(3_000, 71), plan(3_000, 72));

    private static final Label LABEL = Label.REFERRAL_SPAM;
    private static final double PENALTY = 0.1;
    /** As of other signals: what weighs less is dropped. */
    private static final double LEAST = 0.05;

    private static final int HALVINGS = 60;

    private TieTrainer() {}

    static GenerationPlan plan(long articles, long seed) {
        return new GenerationPlan(articles, 30, 0.3, 8, 0.3, 0.5, seed, 0.4);
    }

    /**
     * An article that is not flagged by itself and is tied to a campaign.
     *
     * @param logOdds of it alone
     * @param strength of the tie, what is taken back taken off
     * @param bad what it is
     */
    record Tied(double logOdds, double strength, boolean bad) {}

    /**
     * The model with that weight, and with figures of how it was found.
     *
     * @param judge holds the model and all else by which articles are judged
     * @param plans of the batch that is learnt from, and of the one that is measured on
     */
    static ScoringModel weighed(ScoringModel model, Knowledge judge, List<GenerationPlan> plans) {
        LabelModel label = model.label(LABEL.id());
        List<Tied> learnt = tied(plans.get(0), judge, model);
        List<Tied> unseen = tied(plans.get(1), judge, model);
        // With nothing but its tie an article stays as far below a flag as with nothing but its wording.
        double weight = fit(learnt, ModelTrainer.MOST_BY_WORDS - label.intercept());
        SortedMap<String, Double> weights = new TreeMap<>(label.weights());
        if (weight > 0) {
            weights.put(CampaignSignal.ID, weight);
        }
        SortedMap<String, LabelModel> labels = new TreeMap<>(model.labels());
        labels.put(LABEL.id(), LabelModel.of(label.intercept(), weights, label.groups()));
        SortedMap<String, Object> figures = new TreeMap<>(model.figures());
        figures.put(
                CampaignSignal.ID,
                Map.of(
                        "tied", learnt.size(),
                        "bad", learnt.stream().filter(Tied::bad).count(),
                        "unseen-tied", unseen.size(),
                        "unseen-bad", unseen.stream().filter(Tied::bad).count(),
                        "unseen-loss", rounded(loss(unseen, weight)),
                        "unseen-loss-without", rounded(loss(unseen, 0))));
        return new ScoringModel(model.version(), model.trainedFrom(), labels, model.reliefs(), figures);
    }

    /** The weight, a multiple of 0.001; 0 where ties tell nothing. */
    static double fit(List<Tied> tied, double most) {
        double low = 0;
        double high = most;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (slope(tied, middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double weight = Math.floor(low * 1000) / 1000;
        return weight < LEAST ? 0 : weight;
    }

    /** How the penalised loss changes with the weight; it only grows. */
    private static double slope(List<Tied> tied, double weight) {
        double slope = PENALTY * weight;
        for (Tied each : tied) {
            double score = 1 / (1 + StrictMath.exp(-each.logOdds() - weight * each.strength()));
            slope += each.strength() * (score - (each.bad() ? 1 : 0));
        }
        return slope;
    }

    /** Mean log-loss. */
    static double loss(List<Tied> tied, double weight) {
        return tied.stream()
                .mapToDouble(each -> {
                    double odds = each.logOdds() + weight * each.strength();
                    return StrictMath.log1p(StrictMath.exp(each.bad() ? -odds : odds));
                })
                .average()
                .orElse(0);
    }

    private static double rounded(double figure) {
        return Math.rint(figure * 1e6) / 1e6;
    }

    /** The articles of a batch whose verdict a tie may change. */
    static List<Tied> tied(GenerationPlan plan, Knowledge judge, ScoringModel model) {
        List<GeneratedArticle> made = new ArrayList<>();
        ArticleGenerator generator = new ArticleGenerator(plan);
        while (generator.hasNext()) {
            made.add(generator.next());
        }
        try (Moderator moderator = Moderator.builder(judge).build()) {
            List<JudgedArticle> judged = IntStream.range(0, made.size())
                    .parallel()
                    .mapToObj(i -> judged(made.get(i), moderator))
                    .toList();
            CampaignPass campaigns = CampaignPass.over(judged, moderator);
            List<Tied> tied = new ArrayList<>();
            for (int i = 0; i < made.size(); i++) {
                Assessment alone = judged.get(i).assessment();
                Assessment member = campaigns.revised(i, judged.get(i)).assessment();
                double strength = SignalFeatures.of(
                                member.evidence().stream()
                                        .map(WeighedEvidence::evidence)
                                        .distinct()
                                        .toList(),
                                model)
                        .getOrDefault(CampaignSignal.ID, 0.0);
                if (strength > 0 && alone.verdict() != Verdict.FLAG) {
                    boolean bad = made.get(i).label().equals(CorpusLabel.BOTH.id());
                    tied.add(new Tied(alone.label(LABEL).logOdds().value(), strength, bad));
                }
            }
            return List.copyOf(tied);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static JudgedArticle judged(GeneratedArticle made, Moderator moderator) {
        var article = Articles.markdown(made.id(), made.url(), made.text());
        return new JudgedArticle(article, moderator.assess(article));
    }
}
