package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenIdsTest {
    @Test
    void each_id_is_new_once() {
        SeenIds seen = new SeenIds();
        int fresh = 0;
        for (int i = 0; i < 200_000; i++) {
            fresh += seen.add("article-" + i) ? 1 : 0;
        }
        int again = 0;
        for (int i = 0; i < 200_000; i++) {
            again += seen.add("article-" + i) ? 1 : 0;
        }

        assertThat(fresh).isEqualTo(200_000);
        assertThat(again).isZero();
    }

    @Test
    void empty_id_and_ids_of_one_length_are_told_apart() {
        SeenIds seen = new SeenIds();

        assertThat(seen.add("")).isTrue();
        assertThat(seen.add("ab")).isTrue();
        assertThat(seen.add("ba")).isTrue();
        assertThat(seen.add("")).isFalse();
    }
}
