package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assess.SignalFeatures;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
    private static final Signal CODE = Signal.incriminating("code", "referral_spam", "A code.");
    private static final Signal LINK = Signal.incriminating("link", "referral_spam", "A link.");
    private static final Signal NAME = Signal.neutral("name", "A name.");

    private static final LabelModel MODEL = LabelModel.of(
            -2.5,
            Map.of("code", 1.75, "link", 3.125),
            List.of(LabelModel.Group.of("both", 4, List.of("code", "link"))));

    private static final Map<String, Double> RELIEFS = Map.of("warning", 0.8);

    private static List<Example> drawn() {
        Random random = new Random(5);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<Evidence> evidence = new ArrayList<>();
            for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
                evidence.add(Examples.seen(
                        List.of(CODE, LINK, NAME).get(random.nextInt(3)), (1 + random.nextInt(10)) / 10.0));
            }
            examples.add(Examples.example("e" + i, "f", CorpusLabel.CLEAN, evidence.toArray(Evidence[]::new)));
        }
        return examples;
    }

    @Test
    void log_odds_in_training_are_those_of_assessing() {
        List<Example> examples = drawn();
        List<SortedMap<String, Double>> features = new FeatureTable(examples).features(RELIEFS);
        ScoringModel scoring = ScoringModel.of(1, Map.of("referral_spam", MODEL), RELIEFS, Map.of());
        for (int i = 0; i < examples.size(); i++) {
            assertThat(FeatureTable.logOdds(features.get(i), MODEL))
                    .as(examples.get(i).id())
                    .isCloseTo(
                            SignalFeatures.logOdds(examples.get(i).evidence(), MODEL, scoring)
                                    .value(),
                            within(2e-6));
        }
    }

    @Test
    void features_are_the_incriminating_signals_that_were_seen() {
        Example example = Examples.example(
                "e",
                "f",
                CorpusLabel.CLEAN,
                Examples.seen(CODE, 0.5),
                Examples.seen(CODE, 0.5),
                Examples.seen(NAME, 1));

        assertThat(new FeatureTable(List.of(example)).features(RELIEFS))
                .containsExactly(new TreeMap<>(Map.of("code", 0.75)));
    }
}
