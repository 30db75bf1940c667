package dev.touchstone.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrevalenceTest {
    /** Of 10,000 articles 100 are bad, of which 90 are flagged, and of 9,900 clean ones 99: 90 of 189. */
    @Test
    void flag_at_one_percent_is_worth_what_bayes_says() {
        assertThat(Prevalence.ONE_PERCENT.precision(0.9, 0.01)).isCloseTo(90 / 189.0, within(1e-12));
        assertThat(Prevalence.ONE_PERCENT.precision(0.9, 0)).isEqualTo(1);
        assertThat(Prevalence.ONE_PERCENT.precision(0, 0)).isNaN();
    }

    @Test
    void interval_puts_the_worst_ends_together() {
        Interval precision =
                Prevalence.ONE_PERCENT.precision(new Interval(0.9, 0.8, 0.95), new Interval(0.01, 0.001, 0.05));

        assertThat(precision.value()).isCloseTo(90 / 189.0, within(1e-12));
        assertThat(precision.low()).isCloseTo(80 / (80 + 495.0), within(1e-12));
        assertThat(precision.high()).isCloseTo(95 / (95 + 9.9), within(1e-12));
    }

    /** At even odds a score of 0.9 is 9 to 1; at 1 to 99 it is 9 to 99. */
    @Test
    void score_learnt_at_even_odds_is_worth_less_where_it_is_rare() {
        assertThat(Prevalence.ONE_PERCENT.score(0.9, new Prevalence(0.5))).isCloseTo(9 / 108.0, within(1e-12));
        assertThat(Prevalence.ONE_PERCENT.score(0.3, Prevalence.ONE_PERCENT)).isCloseTo(0.3, within(1e-12));
        assertThat(Prevalence.ONE_PERCENT.score(1, new Prevalence(0.5))).isEqualTo(1);
    }

    @Test
    void share_of_all_or_nothing_is_refused() {
        assertThatThrownBy(() -> new Prevalence(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Prevalence(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
