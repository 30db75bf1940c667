package dev.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanEndsTest {
    @Test
    void it_agrees_with_a_walk_over_all_spans() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Span> spans = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                int start = random.nextInt(30);
                spans.add(new Span(start, start + random.nextInt(9)));
            }
            SpanEnds ends = new SpanEnds(spans);
            for (int least = 0; least < 40; least++) {
                for (int from = -1; from <= spans.size(); from++) {
                    assertThat(ends.next(Math.max(0, from), least)).isEqualTo(next(spans, Math.max(0, from), least));
                    assertThat(ends.last(from, least)).isEqualTo(last(spans, from, least));
                }
            }
        }
    }

    private static int next(List<Span> spans, int from, int least) {
        int at = from;
        while (at < spans.size() && spans.get(at).end() < least) {
            at++;
        }
        return at;
    }

    private static int last(List<Span> spans, int upTo, int least) {
        int at = Math.min(upTo, spans.size() - 1);
        while (at >= 0 && spans.get(at).end() < least) {
            at--;
        }
        return at;
    }
}
