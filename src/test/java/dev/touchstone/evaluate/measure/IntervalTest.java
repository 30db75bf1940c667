package dev.touchstone.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
    /** By hand: (20.5/100.5) / (5.5/200.5) = 7.43608; the logarithm's error is √(1/20.5 − 1/100.5 + 1/5.5 − 1/200.5) = 0.46378. */
    @Test
    void ratio_of_shares_with_katz_interval() {
        Interval ratio = Interval.ratio(20, 100, 5, 200);

        assertThat(ratio.value()).isCloseTo(7.43608, within(1e-4));
        assertThat(ratio.low()).isCloseTo(7.43608 * Math.exp(-1.959964 * 0.46378), within(1e-2));
        assertThat(ratio.high()).isCloseTo(7.43608 * Math.exp(1.959964 * 0.46378), within(1e-1));
    }

    @Test
    void ratio_to_nothing_is_not_known() {
        assertThat(Interval.ratio(1, 2, 0, 0).isKnown()).isFalse();
        assertThat(Interval.ratio(3, 10, 0, 10).isKnown()).isTrue();
    }

    @Test
    void share_of_nothing_may_be_anything() {
        Interval nothing = Interval.wilson(0, 0);

        assertThat(nothing.isKnown()).isFalse();
        assertThat(nothing.low()).isZero();
        assertThat(nothing.high()).isEqualTo(1);
    }
}
