package dev.touchstone.review.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.review.Facet;
import dev.touchstone.review.Progress;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueQueryTest {
    @Test
    void what_is_handed_on_comes_back_as_it_was() {
        QueueQuery query = new QueueQuery(
                Map.of(Facet.HOST, "a&b=c.example", Facet.CODE, "币安 1+1%"), QueueQuery.ANY, "官网 \"x\"", 3);
        assertThat(QueueQuery.parse(query.encoded())).isEqualTo(query);
    }

    @Test
    void nothing_asked_is_what_is_to_be_done() {
        assertThat(QueueQuery.parse("")).isEqualTo(QueueQuery.OPEN);
        assertThat(QueueQuery.OPEN.href()).isEqualTo("/queue");
        assertThat(QueueQuery.OPEN.filter().progress()).contains(Progress.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=nonsense", "page=-4", "page=x", "%zz=1", "host=%zz", "&&==", "unknown=1"})
    void what_is_no_query_is_passed_over(String encoded) {
        assertThat(QueueQuery.parse(encoded)).isEqualTo(QueueQuery.OPEN);
    }

    @Test
    void pages_are_counted_from_one_in_addresses() {
        assertThat(QueueQuery.of(name -> name.equals("page") ? Optional.of("2") : Optional.empty())
                        .page())
                .isEqualTo(1);
        assertThat(QueueQuery.OPEN.at(1).href()).isEqualTo("/queue?page=2");
    }

    @Test
    void the_next_task_of_a_list_of_decided_ones_is_an_open_one() {
        QueueQuery decided = new QueueQuery(Map.of(Facet.BRAND, "okx"), "decided", "", 0);
        assertThat(decided.openFilter().progress()).contains(Progress.OPEN);
        assertThat(decided.openFilter().facets()).containsEntry(Facet.BRAND, "okx");
    }
}
