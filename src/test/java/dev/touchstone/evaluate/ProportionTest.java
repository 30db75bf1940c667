package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    /** The roots of {@code (p - hits/of)² = z² p (1 - p) / of} with z = 1.959964, to four decimals. */
    @ParameterizedTest
    @CsvSource({
        "19, 20, 0.7639, 0.9911",
        "0, 10, 0.0000, 0.2775",
        "10, 10, 0.7225, 1.0000",
        "1, 1, 0.2065, 1.0000",
        "1, 2, 0.0945, 0.9055",
        "81, 263, 0.2553, 0.3662",
        "73, 97, 0.6582, 0.8277",
    })
    void interval_is_wilsons(int hits, int of, double low, double high) {
        Proportion proportion = new Proportion(hits, of);

        assertThat(proportion.low()).isCloseTo(low, within(0.00006));
        assertThat(proportion.high()).isCloseTo(high, within(0.00006));
        assertThat(proportion.value()).isEqualTo((double) hits / of);
    }

    @Test
    void of_nothing_nothing_is_known() {
        Proportion nothing = new Proportion(0, 0);

        assertThat(nothing.low()).isZero();
        assertThat(nothing.high()).isEqualTo(1);
        assertThat(nothing).hasToString("– (0/0)");
    }

    @Test
    void printed_with_its_counts_and_interval() {
        assertThat(new Proportion(19, 20)).hasToString("0.950 (19/20, 0.76–0.99)");
    }
}
