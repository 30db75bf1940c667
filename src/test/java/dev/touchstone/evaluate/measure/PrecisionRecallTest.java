package dev.touchstone.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrecisionRecallTest {
    private static ScoredArticle article(double score, boolean outcome) {
        return new ScoredArticle(score, outcome, "family-" + score + outcome);
    }

    private static PrecisionRecall of(ScoredArticle... articles) {
        return new PrecisionRecall(new ScoredSample(List.of(articles)));
    }

    /** Found in the order yes, no, yes, no, yes. */
    private static final PrecisionRecall ALTERNATING =
            of(article(0.5, true), article(0.9, true), article(0.8, false), article(0.7, true), article(0.6, false));

    @Test
    void curve_has_a_point_for_each_score_from_the_highest_down() {
        assertThat(ALTERNATING.curve())
                .containsExactly(
                        new PrecisionRecall.Point(0.9, 1 / 3.0, 1),
                        new PrecisionRecall.Point(0.8, 1 / 3.0, 1 / 2.0),
                        new PrecisionRecall.Point(0.7, 2 / 3.0, 2 / 3.0),
                        new PrecisionRecall.Point(0.6, 2 / 3.0, 2 / 4.0),
                        new PrecisionRecall.Point(0.5, 1, 3 / 5.0));
    }

    /** (1 + 2/3 + 3/5) / 3. */
    @Test
    void average_precision_is_the_mean_over_what_is_found() {
        assertThat(ALTERNATING.averagePrecision().value()).isCloseTo(0.755556, within(1e-6));
    }

    @Test
    void articles_of_one_score_are_found_together() {
        assertThat(of(article(0.5, true), article(0.5, false)).curve())
                .containsExactly(new PrecisionRecall.Point(0.5, 1, 0.5));
    }

    @Test
    void perfect_order_scores_one_and_nothing_to_find_scores_nothing() {
        assertThat(of(article(0.9, true), article(0.1, false))
                        .averagePrecision()
                        .value())
                .isEqualTo(1);
        assertThat(of(article(0.9, false)).curve()).isEmpty();
        assertThat(of(article(0.9, false)).averagePrecision().isKnown()).isFalse();
    }
}
