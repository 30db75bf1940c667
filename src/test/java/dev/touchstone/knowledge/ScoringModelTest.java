package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assess.Label;
import dev.touchstone.knowledge.LabelModel.Group;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScoringModelTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private static final ScoringModel MODEL = new ScoringModel(
            7,
            Optional.of(DIGEST),
            new TreeMap<>(Map.of(
                    "referral_spam",
                    LabelModel.of(
                            -3.141593,
                            Map.of("repeated-code", 2.5, "invite-code", 0.000001),
                            List.of(Group.of("codes", 3.2, List.of("repeated-code", "invite-code")))),
                    "impersonation",
                    LabelModel.of(-4, Map.of(), List.of()))),
            new TreeMap<>(Map.of("denial", 0.8)),
            new TreeMap<>(Map.of(
                    "articles",
                    250,
                    "note",
                    "“<&>”",
                    "folds",
                    List.of(0.91, 0.9, 1),
                    "byLabel",
                    Map.of("impersonation", true))));

    @Test
    void what_is_written_is_read_again() {
        ScoringModel again = read(ScoringModelWriter.write(MODEL));
        assertThat(again).isEqualTo(MODEL);
        assertThat(ScoringModelWriter.write(again)).isEqualTo(ScoringModelWriter.write(MODEL));
    }

    @Test
    void it_is_written_for_people_to_read() {
        assertThat(ScoringModelWriter.write(MODEL)).isEqualTo("""
                        {
                          "version": 7,
                          "trainedFrom": "%s",
                          "labels": {
                            "impersonation": {
                              "intercept": -4,
                              "weights": {},
                              "groups": []
                            },
                            "referral_spam": {
                              "intercept": -3.141593,
                              "weights": {
                                "invite-code": 0.000001,
                                "repeated-code": 2.5
                              },
                              "groups": [ {
                                "name": "codes",
                                "cap": 3.2,
                                "signals": [ "invite-code", "repeated-code" ]
                              } ]
                            }
                          },
                          "reliefs": {
                            "denial": 0.8
                          },
                          "figures": {
                            "articles": 250,
                            "byLabel": {
                              "impersonation": true
                            },
                            "folds": [ 0.91, 0.9, 1 ],
                            "note": "“<&>”"
                          }
                        }
                        """.replace("%s", DIGEST));
    }

    @Test
    void the_shipped_model_survives_writing() {
        ScoringModel shipped = KnowledgeLoader.load().scoring();
        assertThat(read(ScoringModelWriter.write(shipped))).isEqualTo(shipped);
    }

    @Test
    void numbers_are_rounded_to_a_millionth() {
        ScoringModel model = read("""
                {"version": 1, "labels": {
                  "impersonation": {"intercept": -1.00000049, "weights": {"a": 0.1234565, "b": 0.1234575, "c": 3e-7}},
                  "referral_spam": {"intercept": 0}}}
                """);
        LabelModel label = model.label("impersonation");
        assertThat(label.intercept()).isEqualTo(-1.0);
        assertThat(label.weights())
                .containsExactly(Map.entry("a", 0.123456), Map.entry("b", 0.123458), Map.entry("c", 0.0));
        assertThat(model.trainedFrom()).isEmpty();
        assertThat(model.reliefs()).isEmpty();
    }

    @Test
    void a_signal_without_weight_or_share_counts_nothing() {
        assertThat(MODEL.label("referral_spam").weight("unheard-of")).isZero();
        assertThat(MODEL.relief("unheard-of")).isZero();
        assertThat(MODEL.relief("denial")).isEqualTo(0.8);
        assertThat(MODEL.label("referral_spam").groupOf("invite-code"))
                .map(Group::cap)
                .contains(3.2);
        assertThat(MODEL.label("referral_spam").groupOf("unheard-of")).isEmpty();
    }

    @Test
    void a_label_without_a_model_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MODEL.label("imposture"))
                .withMessage("no scoring model for the label imposture");
    }

    @Test
    void figures_are_one_whatever_kind_of_number_they_were() {
        assertThat(ScoringModel.of(1, Map.of(), Map.of(), Map.of("a", 10L, "b", 0.50))
                        .figures())
                .isEqualTo(ScoringModel.of(1, Map.of(), Map.of(), Map.of("a", new BigDecimal("1E1"), "b", 0.5f))
                        .figures());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringModel.of(1, Map.of(), Map.of(), Map.of("a", Optional.empty())))
                .withMessage("not a figure: Optional.empty");
    }

    @Test
    void models_speak_of_the_labels_that_there_are() {
        Knowledge shipped = KnowledgeLoader.load();
        List<String> labels =
                Arrays.stream(Label.values()).map(Label::id).sorted().toList();
        assertThat(shipped.scoring().labels().keySet()).containsExactlyElementsOf(labels);
        assertThat(shipped.policy().thresholds().keySet()).containsExactlyElementsOf(labels);
    }

    private static ScoringModel read(String json) {
        return ScoringModelReader.read("scoring.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
