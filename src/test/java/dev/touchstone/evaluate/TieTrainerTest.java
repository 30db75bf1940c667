package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.evaluate.TieTrainer.Tied;
import dev.touchstone.evidence.CampaignSignal;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.ScoringModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TieTrainerTest {
    private static List<Tied> tied(int bad, int clean) {
        List<Tied> tied = new ArrayList<>(Collections.nCopies(bad, new Tied(-2, 0.9, true)));
        tied.addAll(Collections.nCopies(clean, new Tied(-2, 0.9, false)));
        return tied;
    }

    @Test
    void the_weight_makes_scores_of_tied_articles_what_they_are() {
        double weight = TieTrainer.fit(tied(800, 200), 9);

        assertThat(1 / (1 + Math.exp(2 - 0.9 * weight))).isBetween(0.79, 0.81);
        assertThat(TieTrainer.loss(tied(800, 200), weight)).isLessThan(TieTrainer.loss(tied(800, 200), 0));
    }

    @Test
    void ties_that_tell_nothing_or_the_contrary_have_no_weight() {
        assertThat(TieTrainer.fit(tied(119, 881), 9)).isZero();
        assertThat(TieTrainer.fit(tied(10, 990), 9)).isZero();
        assertThat(TieTrainer.fit(List.of(), 9)).isZero();
    }

    @Test
    void the_weight_never_passes_its_bound() {
        assertThat(TieTrainer.fit(tied(1_000, 0), 3)).isBetween(2.9, 3.0);
    }

    @Test
    void a_generated_batch_teaches_a_bounded_weight_that_holds_for_other_campaigns_and_changes_nothing_else() {
        Knowledge knowledge = KnowledgeLoader.load();
        ScoringModel before = without(knowledge.scoring());
        ScoringModel after =
                TieTrainer.weighed(before, knowledge, List.of(TieTrainer.plan(1_500, 5), TieTrainer.plan(1_500, 6)));

        LabelModel label = after.label("referral_spam");
        double weight = label.weight(CampaignSignal.ID);
        assertThat(weight).isPositive();
        assertThat(label.intercept() + weight).isLessThanOrEqualTo(ModelTrainer.MOST_BY_WORDS);
        assertThat(without(after).labels()).isEqualTo(before.labels());
        assertThat(figure(after, "unseen-loss")).isLessThan(figure(after, "unseen-loss-without"));
    }

    private static double figure(ScoringModel model, String name) {
        Object figures = model.figures().get(CampaignSignal.ID);
        return figures instanceof Map<?, ?> map ? Double.parseDouble(String.valueOf(map.get(name))) : Double.NaN;
    }

    private static ScoringModel without(ScoringModel model) {
        SortedMap<String, LabelModel> labels = new TreeMap<>(model.labels());
        LabelModel label = model.label("referral_spam");
        SortedMap<String, Double> weights = new TreeMap<>(label.weights());
        weights.remove(CampaignSignal.ID);
        labels.put("referral_spam", LabelModel.of(label.intercept(), weights, label.groups()));
        return new ScoringModel(model.version(), model.trainedFrom(), labels, model.reliefs(), model.figures());
    }
}
