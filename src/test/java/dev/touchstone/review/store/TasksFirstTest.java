package dev.touchstone.review.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.review.store.TasksFirst.Candidate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TasksFirstTest {
    private static Deque<Candidate> heaviestOfOneCampaign() {
        Deque<Candidate> waiting = new ArrayDeque<>();
        for (int i = 0; i < 2_000; i++) {
            waiting.add(new Candidate(i, 5_000 - i, 7));
        }
        waiting.add(new Candidate(3_000, 1, 0));
        waiting.add(new Candidate(3_001, 1, 8));
        return waiting;
    }

    @Test
    void a_round_reads_as_much_as_it_may_where_the_heaviest_are_of_one_campaign() {
        Deque<Candidate> waiting = heaviestOfOneCampaign();
        assertThat(TasksFirst.round(waiting, Set.of(), Set.of()))
                .hasSize(TasksFirst.STEP)
                .extracting(Candidate::number)
                .startsWith(0L, 3_000L, 3_001L, 1L, 2L)
                .doesNotHaveDuplicates();
        assertThat(waiting).hasSize(2_002 - TasksFirst.STEP);
    }

    @Test
    void of_a_campaign_that_was_found_only_what_is_appealed_is_read() {
        assertThat(TasksFirst.round(heaviestOfOneCampaign(), Set.of(7L), Set.of(5L)))
                .extracting(Candidate::number)
                .containsExactly(5L, 3_000L, 3_001L);
    }
}
