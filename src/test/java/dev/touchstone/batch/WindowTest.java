package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Origin;
import dev.touchstone.ingest.Piece;
import dev.touchstone.ingest.ReadOutcome;
import dev.touchstone.ingest.Unreadable;
import dev.touchstone.report.spool.InputMark;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WindowTest {
    private final Window<String> window = new Window<>(1_000);

    @Test
    void pieces_are_taken_together_in_their_order() throws InterruptedException {
        put(10, 1);
        assertThat(lines(window.take(1)))
                .isEqualTo(LongStream.range(0, 10).boxed().toList());
    }

    @Test
    void what_is_there_is_shared_with_the_other_threads() throws InterruptedException {
        put(9, 1);
        assertThat(window.take(4)).hasSize(3);
        assertThat(window.take(4)).hasSize(2);
        assertThat(window.take(1)).hasSize(4);
    }

    @Test
    void no_more_are_taken_than_are_judged_together() throws InterruptedException {
        put(Window.MOST_TOGETHER + 5, 1);
        assertThat(window.take(1)).hasSize(Window.MOST_TOGETHER);
        assertThat(window.take(1)).hasSize(5);
    }

    @Test
    void large_pieces_are_taken_by_themselves() throws InterruptedException {
        put(2, 3 << 19);
        put(3, 1 << 10);
        assertThat(window.take(1)).hasSize(1);
        assertThat(window.take(1)).hasSize(1);
        assertThat(window.take(1)).hasSize(3);
    }

    @Test
    void none_are_taken_once_no_more_come() throws InterruptedException {
        put(1, 1);
        window.close();
        assertThat(window.take(2)).hasSize(1);
        assertThat(window.take(2)).isEmpty();
    }

    private static List<Long> lines(List<Window.Slot<String>> slots) {
        return slots.stream().map(slot -> slot.piece().origin().record()).toList();
    }

    private void put(int count, int size) {
        for (int i = 0; i < count; i++) {
            assertThat(window.put(new SizedPiece(new Origin("pieces", i), size), InputMark.START))
                    .isTrue();
        }
    }

    private record SizedPiece(Origin origin, int size) implements Piece {
        @Override
        public long checksum() {
            return 0;
        }

        @Override
        public ReadOutcome parse() {
            return Unreadable.of(origin, "none", "there is none");
        }
    }
}
