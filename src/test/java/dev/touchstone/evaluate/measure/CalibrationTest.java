package dev.touchstone.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    /** Twenty articles, two a bin: by pairs the scores 0.05, 0.15 … 0.95, and of each pair as many positive as is said. */
    private static List<ScoredArticle> pairs(int... positive) {
        List<ScoredArticle> articles = new ArrayList<>();
        for (int pair = 0; pair < positive.length; pair++) {
            for (int i = 0; i < 2; i++) {
                articles.add(new ScoredArticle(
                        0.05 + 0.1 * pair + 0.001 * i, i < positive[pair], "family-" + articles.size()));
            }
        }
        return articles;
    }

    private static Calibration of(List<ScoredArticle> articles) {
        return new Calibration(new ScoredSample(articles));
    }

    @Test
    void ten_bins_hold_as_many_articles_each() {
        List<ReliabilityBin> bins = of(pairs(0, 0, 0, 0, 1, 1, 2, 2, 2, 2)).bins();

        assertThat(bins).hasSize(10).allSatisfy(bin -> assertThat(bin.weight()).isCloseTo(2, within(1e-9)));
        assertThat(bins.get(4).score()).isCloseTo(0.4505, within(1e-9));
        assertThat(bins.get(4).share()).isCloseTo(0.5, within(1e-9));
        assertThat(bins.get(9).lowest()).isCloseTo(0.95, within(1e-9));
        assertThat(bins.get(9).highest()).isCloseTo(0.951, within(1e-9));
    }

    /** By hand: |0.0505 − 0| + 0.1505 + 0.2505 + 0.3505 + 0.0495 + 0.0505 + 0.3495 + 0.2495 + 0.1495 + 0.0495, a tenth each. */
    @Test
    void error_is_the_mean_distance_between_score_and_share() {
        assertThat(of(pairs(0, 0, 0, 0, 1, 1, 2, 2, 2, 2)).error().value()).isCloseTo(0.17, within(1e-9));
    }

    /** (0.2² + 0.4² + 0.1²) / 3. */
    @Test
    void brier_score_is_the_mean_square_of_the_distance() {
        List<ScoredArticle> articles = List.of(
                new ScoredArticle(0.2, false, "a"),
                new ScoredArticle(0.6, true, "b"),
                new ScoredArticle(0.9, true, "c"));

        assertThat(of(articles).brier().value()).isCloseTo(0.07, within(1e-9));
    }

    /** Three in four positive at one score: whichever come first, each bin gets three quarters. */
    @Test
    void articles_of_one_score_share_what_was_so_in_whatever_order_they_come() {
        List<ScoredArticle> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(new ScoredArticle(0.75, i % 4 != 0, "family-" + i));
        }
        List<ScoredArticle> turned = new ArrayList<>(articles);
        Collections.reverse(turned);

        assertThat(of(articles).bins())
                .hasSize(10)
                .allSatisfy(bin -> assertThat(bin.share()).isCloseTo(0.75, within(1e-9)));
        assertThat(of(articles).error().value()).isCloseTo(0, within(1e-9));
        assertThat(of(turned).error()).isEqualTo(of(articles).error());
    }

    @Test
    void interval_holds_the_value_and_is_the_same_each_time() {
        List<ScoredArticle> articles = pairs(0, 1, 0, 1, 0, 1, 2, 1, 2, 2);
        Interval error = of(articles).error();

        assertThat(error.low()).isBetween(0.0, error.value());
        assertThat(error.high()).isGreaterThan(error.value()).isLessThanOrEqualTo(1);
        assertThat(of(articles).error()).isEqualTo(error);
    }

    /** Where a corpus is large and scores are right by construction, the error lies where chance puts it. */
    @Test
    void error_of_scores_that_are_right_is_what_chance_alone_gives() {
        List<ScoredArticle> articles = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            double score = random.nextDouble();
            articles.add(new ScoredArticle(score, random.nextDouble() < score, "family-" + i));
        }
        Calibration calibration = of(articles);

        assertThat(calibration.byChance().value()).isBetween(0.02, 0.05);
        assertThat(calibration.error().value())
                .isLessThan(calibration.byChance().high() + 0.01);
    }

    @Test
    void of_nothing_nothing_is_known() {
        assertThat(of(List.of()).bins()).isEmpty();
        assertThat(of(List.of()).error().isKnown()).isFalse();
        assertThat(of(List.of()).brier().isKnown()).isFalse();
        assertThat(of(List.of()).byChance().isKnown()).isFalse();
    }
}
