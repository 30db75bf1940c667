package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.Thresholds;
import dev.touchstone.text.Shingles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FamilyKindsTest {
    private static final Policy POLICY = Policy.of(
            Map.of("referral_spam", new Thresholds(0.4, 0.8), "impersonation", new Thresholds(0.4, 0.8)),
            List.of(),
            List.of());

    private final List<Outcome> outcomes = new ArrayList<>();

    private FamilyKindsTest with(String family, CorpusLabel label, boolean hard, String form, String kind) {
        Example example = new Example(
                "id",
                "here",
                label,
                family,
                "en",
                hard,
                "because",
                List.of(),
                Shingles.none(),
                List.of(),
                List.of(),
                new Traits("corpus", form, kind, false));
        outcomes.add(new Outcome(Examples.scored(example, 0.1, 0.1), POLICY));
        return this;
    }

    private String kind(int index) {
        return new FamilyKinds(outcomes).of(outcomes.get(index));
    }

    @Test
    void kind_that_a_record_names_is_that_of_its_whole_family() {
        with("a", CorpusLabel.CLEAN, true, "html", "").with("a", CorpusLabel.CLEAN, true, "html", "brand help");

        assertThat(kind(0)).isEqualTo("brand help");
        assertThat(kind(1)).isEqualTo("brand help");
    }

    @Test
    void else_it_is_told_by_labels_and_form() {
        with("plain", CorpusLabel.CLEAN, false, "text", "")
                .with("hard", CorpusLabel.CLEAN, false, "html", "")
                .with("hard", CorpusLabel.CLEAN, true, "html", "")
                .with("spam", CorpusLabel.SPAM_REFERRAL, false, "markdown", "")
                .with("two", CorpusLabel.SPAM_REFERRAL, false, "markdown", "")
                .with("two", CorpusLabel.IMPERSONATION, false, "text", "")
                .with("mixed", CorpusLabel.CLEAN, true, "", "")
                .with("mixed", CorpusLabel.BOTH, false, "", "");

        assertThat(List.of(kind(0), kind(1), kind(3), kind(4), kind(6)))
                .containsExactly(
                        "genuine, text",
                        "hard genuine, html",
                        "spam_referral, markdown",
                        "both, several forms",
                        "genuine and bad, form unknown");
    }
}
