package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Label;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.Thresholds;
import dev.touchstone.text.Shingles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ten articles whose figures can be counted on the fingers. */
class EvaluationTest {
    private static final Policy POLICY = Policy.of(
            Map.of("referral_spam", new Thresholds(0.4, 0.8), "impersonation", new Thresholds(0.3, 0.9)),
            List.of(),
            List.of());

    private static Prediction article(
            String id, CorpusLabel label, String language, boolean hard, double referralSpam, double impersonation) {
        Example example = new Example(
                id,
                "here",
                label,
                id.startsWith("clean") ? "one-author" : id,
                language,
                hard,
                "because " + id,
                List.of(),
                Shingles.none(),
                List.of(),
                List.of(),
                new Traits("corpus", hard ? "html" : "text", "", language.equals("en")));
        return Examples.scored(example, referralSpam, impersonation);
    }

    private static final List<Prediction> PREDICTIONS = List.of(
            article("spam-flagged", CorpusLabel.SPAM_REFERRAL, "en", false, 0.85, 0.1),
            article("spam-looked-at", CorpusLabel.SPAM_REFERRAL, "zh-Hans", false, 0.5, 0.1),
            article("spam-missed", CorpusLabel.SPAM_REFERRAL, "zh-Hans", false, 0.39, 0.29),
            // Flagged, but for the label that it has not.
            article("spam-for-the-other", CorpusLabel.SPAM_REFERRAL, "en", false, 0.1, 0.95),
            article("pose-flagged", CorpusLabel.IMPERSONATION, "zh-Hant", false, 0.1, 0.91),
            article("both-one-flagged", CorpusLabel.BOTH, "zh-Hant", false, 0.81, 0.31),
            article("clean", CorpusLabel.CLEAN, "en", false, 0.1, 0.1),
            article("clean-flagged", CorpusLabel.CLEAN, "en", true, 0.1, 0.92),
            article("clean-looked-at", CorpusLabel.CLEAN, "zh-Hans", true, 0.41, 0.1),
            article("unsure-flagged", CorpusLabel.UNSURE, "en", false, 0.99, 0.99));

    private final Evaluation evaluation = new Evaluation(PREDICTIONS, POLICY);

    @Test
    void over_both_labels() {
        assertThat(evaluation.recall()).isEqualTo(new Proportion(5, 6));
        assertThat(evaluation.flaggedRecall()).isEqualTo(new Proportion(4, 6));
        assertThat(evaluation.precision()).isEqualTo(new Proportion(4, 5));
        assertThat(evaluation.falseFlags()).isEqualTo(new Proportion(1, 3));
    }

    @Test
    void false_flags_by_language() {
        assertThat(evaluation.falseFlags("en")).isEqualTo(new Proportion(1, 2));
        assertThat(evaluation.falseFlags("zh-Hans")).isEqualTo(new Proportion(0, 1));
        assertThat(evaluation.falseFlags("zh-Hant")).isEqualTo(new Proportion(0, 0));
    }

    /** A flag for a label that the article has not is wrong for that label, though the article is guilty. */
    @Test
    void by_label() {
        assertThat(evaluation.byLabel().body())
                .containsExactly(
                        row("referral_spam", new Proportion(2, 2), new Proportion(2, 5), new Proportion(3, 5)),
                        row("impersonation", new Proportion(1, 3), new Proportion(1, 2), new Proportion(2, 2)),
                        row("either", new Proportion(4, 5), new Proportion(4, 6), new Proportion(5, 6)));
    }

    private static List<String> row(String name, Proportion... shares) {
        return List.of(name, shares[0].toString(), shares[1].toString(), shares[2].toString());
    }

    @Test
    void by_language() {
        Proportion none = new Proportion(0, 0);
        assertThat(evaluation.byLanguage().body())
                .containsExactly(
                        row("en", new Proportion(2, 2), new Proportion(1, 2), new Proportion(0, 2)),
                        row("zh-Hans", new Proportion(1, 2), new Proportion(0, 1), new Proportion(1, 1)),
                        row("zh-Hant", new Proportion(2, 2), none, none));
    }

    /** The clean articles are of one author: flagged, looked at and neither, a third each. */
    @Test
    void family_counts_once_for_the_part_of_it_that_is_hit() {
        List<String> either =
                evaluation.verdicts().falseFlags(Counting.FAMILIES).body().get(2);

        assertThat(either).startsWith("either", "0.333 (0.3/1, 0.03–0.91)", "0.333 (0.3/1, 0.03–0.91)");
        assertThat(evaluation
                        .verdicts()
                        .byLabel(Counting.FAMILIES)
                        .body()
                        .get(2)
                        .get(3))
                .isEqualTo(new Proportion(5, 6).toString());
    }

    @Test
    void false_flags_by_label_are_among_clean_articles_alone() {
        assertThat(evaluation.verdicts().falseFlags(Counting.ARTICLES).body())
                .containsExactly(
                        List.of(
                                "referral_spam",
                                new Proportion(0, 3).toString(),
                                new Proportion(1, 3).toString(),
                                new Proportion(0, 2).toString(),
                                new Proportion(1, 2).toString()),
                        List.of(
                                "impersonation",
                                new Proportion(1, 3).toString(),
                                new Proportion(0, 3).toString(),
                                new Proportion(1, 2).toString(),
                                new Proportion(0, 2).toString()),
                        List.of(
                                "either",
                                new Proportion(1, 3).toString(),
                                new Proportion(1, 3).toString(),
                                new Proportion(1, 2).toString(),
                                new Proportion(1, 2).toString()));
    }

    @Test
    void by_kind_of_family_and_by_brand() {
        assertThat(evaluation.verdicts().byKind(Counting.ARTICLES).body())
                .extracting(row -> row.get(0))
                .containsExactly(
                        "both, text", "hard genuine, several forms", "impersonation, text", "spam_referral, text");
        assertThat(evaluation.verdicts().byBrand(Counting.ARTICLES).body())
                .containsExactly(
                        row("in the registry", new Proportion(2, 2), new Proportion(1, 2), new Proportion(0, 2)),
                        row("not in the registry", new Proportion(3, 4), new Proportion(0, 1), new Proportion(1, 1)));
    }

    /** A flag finds two thirds of the bad and a third of the clean: 0.01 · 4/6 of 0.01 · 4/6 + 0.99 · 1/3. */
    @Test
    void worth_of_a_flag_where_one_article_in_a_hundred_is_bad() {
        assertThat(evaluation.scores().rare().body().get(2).get(2)).startsWith("0.020 (");
    }

    @Test
    void scores_are_told_for_one_percent_and_thresholds_with_them() {
        assertThat(evaluation.scores().scoresWhereRare(POLICY).body())
                .extracting(row -> row.get(0))
                .contains("0.500", "review from", "flag from");
        // Five of nine have the label: 1 to 1 becomes 1 to 1 · 4/5 · 1/99.
        assertThat(evaluation.scores().scoresWhereRare(POLICY).body().get(1).get(1))
                .isEqualTo("0.0080");
    }

    @Test
    void calibration_has_a_row_for_each_label_and_reliability_its_bins() {
        assertThat(evaluation.scores().calibration().body()).hasSize(2);
        assertThat(evaluation.scores().reliability().body()).hasSize(20);
    }

    @Test
    void counted_by_verdict_with_what_could_be_argued_either_way_apart() {
        assertThat(evaluation.overall().body().stream().map(row -> row.subList(0, 5)))
                .containsExactly(
                        List.of("clean", "1", "1", "1", "3"),
                        List.of("  of these hard", "1", "1", "0", "2"),
                        List.of("spam_referral", "2", "1", "1", "4"),
                        List.of("impersonation", "1", "0", "0", "1"),
                        List.of("both", "1", "0", "0", "1"),
                        List.of("unsure", "1", "0", "0", "1"));
        assertThat(evaluation.overall().body().get(0).get(6)).isEqualTo(new Proportion(2, 3).toString());
    }

    @Test
    void mistakes_are_named_the_gravest_first() {
        assertThat(evaluation.mistakes().body())
                .extracting(row -> row.get(0) + ": " + row.get(1))
                .containsExactly(
                        "clean, flagged: clean-flagged", "bad, missed: spam-missed", "clean, review: clean-looked-at");
    }

    @Test
    void score_at_a_threshold_is_above_it() {
        Prediction at = article("at", CorpusLabel.SPAM_REFERRAL, "en", false, 0.8, 0.1);
        assertThat(at.score(Label.REFERRAL_SPAM)).isEqualTo(0.8);

        assertThat(new Evaluation(List.of(at), POLICY).flaggedRecall()).isEqualTo(new Proportion(1, 1));
    }
}
