package dev.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PiecesByPlaceTest {
    private final Random random = new Random(17);

    @Test
    void a_relief_finds_the_pieces_that_it_covers_and_no_other() {
        int covered = 0;
        for (int round = 0; round < 5_000; round++) {
            List<Evidence> pieces = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) {
                pieces.add(piece());
            }
            Relief relief = new Relief(Set.of("a", "b"), spans(0, 5, 12), brand());
            List<Integer> expected = IntStream.range(0, pieces.size())
                    .filter(i -> relief.covers(pieces.get(i)))
                    .boxed()
                    .toList();
            assertThat(new PiecesByPlace(pieces).coveredBy(relief)).isEqualTo(expected);
            covered += expected.size();
        }
        assertThat(covered).isGreaterThan(1_000);
    }

    private Evidence piece() {
        Signal signal = Signal.incriminating(List.of("a", "b", "c").get(random.nextInt(3)), "impersonation", "A sign.");
        return Evidence.of(signal, brand(), spans(1, 3, 4), List.of(), 1, Because.of("because", Map.of()));
    }

    private Optional<String> brand() {
        return Optional.of(random.nextInt(4)).filter(n -> n > 0).map(n -> n > 1 ? "one" : "two");
    }

    private List<Span> spans(int fewest, int more, int longest) {
        List<Span> spans = new ArrayList<>();
        for (int i = fewest + random.nextInt(more); i > 0; i--) {
            int start = random.nextInt(20);
            spans.add(new Span(start, start + random.nextInt(longest)));
        }
        return spans;
    }
}
