package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.evaluate.table.Table;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.ScoringModel;
import dev.touchstone.knowledge.Thresholds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignalTableTest {
    private static final Signal CODE = Signal.incriminating("code", "referral_spam", "A code.");
    private static final Signal MENTION = Signal.neutral("mention", "A mention.");

    private static final ScoringModel SCORING = ScoringModel.of(
            1,
            Map.of(
                    "referral_spam", LabelModel.of(-1, Map.of("code", 2.5), List.of()),
                    "impersonation", LabelModel.of(-1, Map.of(), List.of())),
            Map.of(),
            Map.of());

    private static final Policy POLICY = Policy.of(
            Map.of("referral_spam", new Thresholds(0.4, 0.8), "impersonation", new Thresholds(0.4, 0.8)),
            List.of(),
            List.of());

    private static Table table() {
        List<Example> examples = List.of(
                Examples.example(
                        "a", "a", CorpusLabel.SPAM_REFERRAL, Examples.seen(CODE, 0.5), Examples.seen(CODE, 0.5)),
                Examples.example("b", "b", CorpusLabel.BOTH, Examples.seen(CODE, 1)),
                Examples.example("c", "c", CorpusLabel.IMPERSONATION, Examples.seen(CODE, 1)),
                Examples.example("d", "d", CorpusLabel.CLEAN, Examples.seen(CODE, 0.25), Examples.seen(MENTION, 1)),
                Examples.example("e", "e", CorpusLabel.CLEAN),
                Examples.example("f", "f", CorpusLabel.UNSURE, Examples.seen(CODE, 1)));
        return new Evaluation(Predictions.by(SCORING, examples), POLICY).bySignal(SCORING);
    }

    /** An article counts once however often it has the signal; one that is bad for another label is on neither side. */
    @Test
    void hits_are_counted_among_articles_with_the_label_and_among_clean_ones() {
        List<String> code = table().body().get(0);

        assertThat(code).startsWith("code", "referral_spam", "2", "1");
        // (2.5 / 2.5) / (1.5 / 2.5)
        assertThat(code.get(4)).startsWith("1.67 (");
        // 1 − 0.5 · 0.5, and 1; 0.25 in the clean one.
        assertThat(code.subList(5, 7)).containsExactly("1.8", "0.3");
        assertThat(code.subList(8, 10)).containsExactly("2.500", "scored");
    }

    @Test
    void signal_of_no_label_is_counted_over_all_bad_articles_and_weighs_nothing() {
        List<String> mention = table().body().get(1);

        assertThat(mention).startsWith("mention", "any", "0", "1").endsWith("–", "observed");
    }
}
