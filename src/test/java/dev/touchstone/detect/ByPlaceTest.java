package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is found by place is what a walk over everything finds. */
class ByPlaceTest {
    private static final int ROUNDS = 2_000;

    private final Random random = new Random(5);

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            spans.add(span());
        }
        spans.sort(Comparator.naturalOrder());
        return spans;
    }

    private Span span() {
        int start = random.nextInt(30);
        return new Span(start, start + 1 + random.nextInt(random.nextInt(6) == 0 ? 20 : 5));
    }

    @Test
    void those_that_overlap_are_all_found() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Span> all = spans();
            Span asked = span();
            assertThat(new ByPlace<>(all, Function.identity()).overlapping(asked))
                    .isEqualTo(all.stream().filter(asked::overlaps).toList());
        }
    }

    @Test
    void those_that_lie_within_are_all_found() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Span> all = spans();
            Span asked = span();
            ByPlace<Span> placed = new ByPlace<>(all, Function.identity());
            List<Span> within = all.stream().filter(asked::contains).toList();
            assertThat(placed.within(asked)).isEqualTo(within);
            assertThat(placed.hasWithin(asked)).isEqualTo(!within.isEmpty());
        }
    }

    @Test
    void the_first_around_a_span_holds_all_of_it() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Span> all = spans();
            Span asked = span();
            assertThat(new ByPlace<>(all, Function.identity()).firstAround(asked))
                    .isEqualTo(all.stream().filter(span -> span.contains(asked)).findFirst());
        }
    }

    @Test
    void the_nearest_within_a_passage_is_the_first_of_those_as_near() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Span> all = spans();
            Span asked = span();
            Span passage = span();
            assertThat(new ByPlace<>(all, Function.identity()).nearest(asked, passage))
                    .isEqualTo(all.stream()
                            .filter(passage::contains)
                            .min(Comparator.comparingInt(span -> span.distanceTo(asked))));
        }
    }
}
