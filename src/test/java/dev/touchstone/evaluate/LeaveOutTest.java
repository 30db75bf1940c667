package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.evaluate.table.Table;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeaveOutTest {
    private static final Signal TELLING = Signal.incriminating("telling", "referral_spam", "Tells.");
    private static final Signal IDLE = Signal.incriminating("idle", "referral_spam", "Is on both sides alike.");
    private static final Signal UNSEEN = Signal.incriminating("unseen", "referral_spam", "Stands nowhere.");
    private static final Policy POLICY = Policy.of(
            Map.of("referral_spam", new Thresholds(0.4, 0.6), "impersonation", new Thresholds(0.4, 0.6)),
            List.of(),
            List.of());

    private static Table table() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String id = "a" + i;
            boolean bad = i % 2 == 0;
            List<Evidence> seen = new ArrayList<>();
            if (bad) {
                seen.add(Examples.seen(TELLING, 1));
            }
            if (i % 4 < 2) {
                seen.add(Examples.seen(IDLE, 1));
            }
            examples.add(Examples.example(
                    id, id, bad ? CorpusLabel.SPAM_REFERRAL : CorpusLabel.CLEAN, seen.toArray(Evidence[]::new)));
        }
        return LeaveOut.of(
                examples, new ModelTrainer(TrainingPlan.STANDARD, List.of(TELLING, IDLE, UNSEEN)), POLICY, 5);
    }

    @Test
    void signal_that_alone_tells_is_missed_most_and_one_that_is_never_seen_is_not_listed() {
        List<List<String>> rows = table().body();

        assertThat(rows).extracting(row -> row.get(0)).doesNotContain("unseen");
        assertThat(rows.get(0).get(0)).isEqualTo("telling");
        assertThat(rows.get(0).get(1)).startsWith("+");
        assertThat(rows.get(0).get(2)).isEqualTo("-10");
        assertThat(table()).isEqualTo(table());
    }
}
