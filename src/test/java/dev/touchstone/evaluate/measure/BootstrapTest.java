package dev.touchstone.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static double mean(double[] values, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * weights[i];
            weight += weights[i];
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }

    private static double[] halves(int of) {
        return IntStream.range(0, of).mapToDouble(i -> i % 2).toArray();
    }

    /** The mean of a hundred ones and noughts, half of each, has a standard error of 0.05. */
    @Test
    void interval_of_a_mean_is_about_two_standard_errors_each_way() {
        double[] values = halves(100);
        Interval interval = Bootstrap.of(IntStream.range(0, 100).toArray(), 100, weights -> mean(values, weights));

        assertThat(interval.value()).isEqualTo(0.5);
        assertThat(interval.low()).isCloseTo(0.402, within(0.015));
        assertThat(interval.high()).isCloseTo(0.598, within(0.015));
    }

    /** Ten articles a family that are all alike tell no more than one: the error is that of ten things, 0.158. */
    @Test
    void articles_of_one_family_are_drawn_together() {
        double[] values = IntStream.range(0, 100).mapToDouble(i -> i / 10 % 2).toArray();
        int[] families = IntStream.range(0, 100).map(i -> i / 10).toArray();
        Interval interval = Bootstrap.of(families, 10, weights -> mean(values, weights));

        assertThat(interval.value()).isEqualTo(0.5);
        assertThat(interval.high() - interval.low()).isCloseTo(0.6, within(0.11));
    }

    @Test
    void interval_is_the_same_each_time() {
        double[] values = halves(30);
        int[] families = IntStream.range(0, 30).toArray();

        assertThat(Bootstrap.of(families, 30, weights -> mean(values, weights)))
                .isEqualTo(Bootstrap.of(families, 30, weights -> mean(values, weights)));
    }

    @Test
    void samples_that_leave_nothing_to_measure_are_passed_over() {
        double[] values = {1, 0};
        Interval interval =
                Bootstrap.of(new int[] {0, 1}, 2, weights -> weights[0] == 0 ? Double.NaN : mean(values, weights));

        assertThat(interval.low()).isEqualTo(0.5);
        assertThat(interval.high()).isEqualTo(1);
        assertThat(Bootstrap.of(new int[0], 0, weights -> Double.NaN).isKnown()).isFalse();
    }

    @Test
    void percentile_lies_between_neighbours() {
        assertThat(Bootstrap.percentile(new double[] {1, 2, 4}, 0.5)).isEqualTo(2);
        assertThat(Bootstrap.percentile(new double[] {1, 2, 4}, 0.75)).isEqualTo(3);
        assertThat(Bootstrap.percentile(new double[] {1, 2, 4}, 1)).isEqualTo(4);
    }
}
