package dev.touchstone.evaluate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.evaluate.measure.Interval;
import org.junit.jupiter.api.Test;

class TableJsonTest {
    private static Table table() {
        Table.Filling table = Table.of("figures", "Figures", "")
                .column("name", "Name")
                .column("count", "of")
                .column("share", "share")
                .column("error", "error")
                .column("nothing", "nothing");
        table.row(
                Cell.of("<b>\u202E\u0007"),
                Cell.of(3),
                new Cell.Share(1, 2, new Interval(0.5, 0.25, 0.75)),
                Cell.of(new Interval(0.0123456789, 0, 1), 3),
                Cell.of(Interval.NONE, 3));
        return table.done();
    }

    @Test
    void rows_are_objects_by_the_keys_of_their_columns() {
        assertThat(JsonText.line(json -> TableJson.write(table(), json)))
                .isEqualTo("{\"figures\":[{\"name\":\"<b>\\u202E\\u0007\",\"count\":3,"
                        + "\"share\":{\"value\":0.5,\"low\":0.25,\"high\":0.75,\"hits\":1,\"of\":2},"
                        + "\"error\":{\"value\":0.012346,\"low\":0,\"high\":1},\"nothing\":null}]}\n");
    }

    @Test
    void half_a_character_and_what_a_terminal_obeys_are_escaped() {
        assertThat(JsonText.line(json -> json.writeStringProperty("a", "\uD800\u007F\u009B官")))
                .isEqualTo("{\"a\":\"\\uD800\\u007F\\u009B\\u5B98\"}\n");
    }

    @Test
    void terminal_shows_figures_with_their_intervals() {
        assertThat(table().body().get(0).subList(1, 5))
                .containsExactly("3", "0.500 (1/2, 0.25–0.75)", "0.012 (0.000–1.000)", "–");
        assertThat(Cell.signed(new Interval(1.04, -0.3, 2), 1).text()).isEqualTo("+1.0 (-0.3 to +2.0)");
        assertThat(Cell.signed(-0.04, 1).text()).isEqualTo("0.0");
    }

    @Test
    void row_that_is_too_short_is_refused() {
        Table.Filling table = Table.of("t", "T", "").column("a", "a").column("b", "b");
        table.row(Cell.of(1));

        assertThatThrownBy(table::done).isInstanceOf(IllegalArgumentException.class);
    }
}
