package dev.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanIndexTest {
    @Test
    void it_agrees_with_a_walk_over_all_spans() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Span> spans = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                int start = random.nextInt(30);
                spans.add(new Span(start, start + 1 + random.nextInt(9)));
            }
            SpanIndex index = new SpanIndex(spans);
            for (int start = 0; start < 42; start++) {
                int at = start;
                assertThat(index.contains(at)).isEqualTo(spans.stream().anyMatch(span -> span.contains(at)));
                for (int length = 1; length < 12; length++) {
                    Span asked = new Span(start, start + length);
                    assertThat(index.overlaps(asked)).isEqualTo(spans.stream().anyMatch(span -> span.overlaps(asked)));
                    assertThat(index.covers(asked)).isEqualTo(spans.stream().anyMatch(span -> span.contains(asked)));
                    assertThat(index.surrounds(asked))
                            .isEqualTo(spans.stream()
                                    .anyMatch(span -> span.contains(asked) && span.length() > asked.length()));
                }
            }
        }
    }

    @Test
    void joined_stretches_lie_apart_and_hold_what_the_spans_hold() {
        assertThat(new SpanIndex(List.of()).joined()).isEmpty();
        assertThat(new SpanIndex(
                                List.of(new Span(7, 9), new Span(0, 4), new Span(1, 2), new Span(4, 5), new Span(6, 6)))
                        .joined())
                .containsExactly(new Span(0, 5), new Span(6, 6), new Span(7, 9));
    }
}
