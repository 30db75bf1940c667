package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.knowledge.LabelModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticTrainerTest {
    private final List<SortedMap<String, Double>> features = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();

    private void add(int times, boolean outcome, Map<String, Double> seen) {
        for (int i = 0; i < times; i++) {
            features.add(new TreeMap<>(seen));
            outcomes.add(outcome);
        }
    }

    /** Two signs with errors on both sides, at strengths of their own. */
    private void noisy() {
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            Map<String, Double> seen = new TreeMap<>();
            if (random.nextInt(2) == 0) {
                seen.put("code", (1 + random.nextInt(8)) / 8.0);
            }
            if (random.nextInt(3) == 0) {
                seen.put("link", (1 + random.nextInt(4)) / 4.0);
            }
            double odds = -1.5 + 2.5 * seen.getOrDefault("code", 0.0) + 1.5 * seen.getOrDefault("link", 0.0);
            add(1, random.nextDouble() < 1 / (1 + Math.exp(-odds)), seen);
        }
    }

    private double probability(LabelModel model, int example) {
        double odds = model.intercept();
        for (Map.Entry<String, Double> feature : features.get(example).entrySet()) {
            odds += model.weight(feature.getKey()) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** How the penalised likelihood changes with a weight; with the intercept, where no signal is named. */
    private double gradient(LabelModel model, double l2, String signal) {
        double sum = l2 * (signal.isEmpty() ? model.intercept() : model.weight(signal));
        for (int i = 0; i < outcomes.size(); i++) {
            double value = signal.isEmpty() ? 1 : features.get(i).getOrDefault(signal, 0.0);
            sum += (probability(model, i) - (outcomes.get(i) ? 1 : 0)) * value;
        }
        return sum;
    }

    /** Weights are rounded to a thousandth; over 400 examples that moves the gradient by up to 0.05. */
    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.1, 1, 10})
    void gradient_of_the_penalised_likelihood_vanishes_at_the_solution(double l2) {
        noisy();
        LabelModel model = new LogisticTrainer(l2).train(features, outcomes, List.of("code", "link"));

        assertThat(model.weights().keySet()).containsExactly("code", "link");
        assertThat(gradient(model, l2, "")).isCloseTo(0, within(0.1));
        assertThat(gradient(model, l2, "code")).isCloseTo(0, within(0.1));
        assertThat(gradient(model, l2, "link")).isCloseTo(0, within(0.1));
    }

    /** One sign seen or not and next to no penalty: the weights are the log-odds of the four counts. */
    @Test
    void weights_of_a_single_sign_are_the_log_odds_of_its_counts() {
        add(30, true, Map.of("code", 1.0));
        add(10, false, Map.of("code", 1.0));
        add(20, true, Map.of());
        add(80, false, Map.of());
        LabelModel model = new LogisticTrainer(1e-6).train(features, outcomes, List.of("code"));

        assertThat(model.intercept()).isCloseTo(Math.log(20 / 80.0), within(0.01));
        assertThat(model.weight("code")).isCloseTo(Math.log(30 / 10.0) - Math.log(20 / 80.0), within(0.01));
    }

    @Test
    void penalty_keeps_the_weights_of_what_can_be_told_apart_finite() {
        add(40, true, Map.of("code", 1.0));
        add(40, false, Map.of());
        LabelModel loose = new LogisticTrainer(0.03).train(features, outcomes, List.of("code"));
        LabelModel tight = new LogisticTrainer(3).train(features, outcomes, List.of("code"));

        assertThat(probability(loose, 0)).isGreaterThan(0.97);
        assertThat(probability(loose, 79)).isLessThan(0.03);
        assertThat(loose.weight("code")).isBetween(5.0, 30.0);
        assertThat(tight.weight("code")).isBetween(1.0, loose.weight("code"));
    }

    @Test
    void sign_that_turns_out_to_speak_for_an_article_is_dropped_and_the_rest_fitted_again() {
        noisy();
        for (int i = 0; i < features.size(); i++) {
            if (!outcomes.get(i) && i % 3 != 0) {
                features.get(i).put("harmless", 1.0);
            }
        }
        LabelModel with = new LogisticTrainer(0.1).train(features, outcomes, List.of("code", "harmless", "link"));
        LabelModel without = new LogisticTrainer(0.1).train(features, outcomes, List.of("code", "link"));

        assertThat(with).isEqualTo(without);
        assertThat(with.weights()).containsOnlyKeys("code", "link");
    }

    @Test
    void sign_of_another_label_gets_no_weight() {
        noisy();

        assertThat(new LogisticTrainer(0.1)
                        .train(features, outcomes, List.of("code"))
                        .weights())
                .containsOnlyKeys("code");
    }

    @Test
    void sign_that_was_never_seen_gets_no_weight() {
        noisy();

        assertThat(new LogisticTrainer(0.1)
                        .train(features, outcomes, List.of("code", "link", "never"))
                        .weights())
                .containsOnlyKeys("code", "link");
    }

    @Test
    void with_one_outcome_alone_only_the_intercept_is_estimated() {
        add(9, false, Map.of("code", 1.0));
        LabelModel model = new LogisticTrainer(0.1).train(features, outcomes, List.of("code"));

        assertThat(model.weights()).isEmpty();
        assertThat(model.intercept()).isCloseTo(Math.log(0.5 / 9.5), within(0.001));
    }

    /** Words that tell as much as the code does: bounded, they leave to the code what they must not say. */
    @Test
    void bound_signal_says_no_more_by_itself_and_the_others_are_fitted_to_what_it_leaves_open() {
        add(40, true, Map.of("words", 0.9, "code", 0.7));
        add(5, true, Map.of("words", 0.8));
        add(3, false, Map.of("words", 0.4));
        add(60, false, Map.of());
        LogisticTrainer trainer = new LogisticTrainer(0.1);
        LabelModel free = trainer.train(features, outcomes, List.of("code", "words"));
        LabelModel bound = trainer.train(features, outcomes, List.of("code", "words"), Set.of("words"), 0.4);

        assertThat(free.intercept() + free.weight("words")).isGreaterThan(0.4);
        assertThat(bound.intercept() + bound.weight("words")).isCloseTo(0.4, within(0.0011));
        assertThat(bound.weight("code")).isGreaterThan(free.weight("code") + 0.5);
        assertThat(gradient(bound, 0.1, "code")).isCloseTo(0, within(0.1));
    }

    @Test
    void signals_bound_together_share_the_bound_as_they_did_without_it() {
        add(40, true, Map.of("words", 0.9, "voice", 0.6, "code", 0.7));
        add(8, true, Map.of("words", 0.8, "voice", 0.9));
        add(3, false, Map.of("words", 0.4));
        add(3, false, Map.of("voice", 0.2));
        add(60, false, Map.of());
        LogisticTrainer trainer = new LogisticTrainer(0.1);
        LabelModel free = trainer.train(features, outcomes, List.of("code", "words", "voice"));
        LabelModel bound =
                trainer.train(features, outcomes, List.of("code", "words", "voice"), Set.of("words", "voice"), 0.4);

        assertThat(bound.intercept() + bound.weight("words") + bound.weight("voice"))
                .isCloseTo(0.4, within(0.0021));
        assertThat(bound.weight("words") / bound.weight("voice"))
                .isCloseTo(free.weight("words") / free.weight("voice"), within(0.01));
    }

    @Test
    void bound_that_is_not_reached_changes_nothing() {
        noisy();
        LogisticTrainer trainer = new LogisticTrainer(0.1);

        assertThat(trainer.train(features, outcomes, List.of("code", "link"), Set.of("code"), 9))
                .isEqualTo(trainer.train(features, outcomes, List.of("code", "link")));
    }
}
