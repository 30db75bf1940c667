package dev.touchstone.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {
    private static final HostNames HERE = new HostNames(true, List.of());
    private static final HostNames TEAM = new HostNames(false, List.of("https://Desk.example.com/"));

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:7070", "127.0.0.1", "localhost:7070", "LOCALHOST", "[::1]:7070", "127.3.2.1:1"})
    void a_desk_of_this_machine_answers_under_its_own_names(String host) {
        assertThat(HERE.answer(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.example:7070",
                "127.0.0.1.evil.example",
                "localhost.evil.example:7070",
                "192.168.0.4:7070",
                "127.evil.example",
                "[::1].evil.example",
                "127.0.0.1:7070.evil.example"
            })
    void a_name_that_somebody_else_points_here_is_not_answered(String host) {
        assertThat(HERE.answer(host)).isFalse();
    }

    @Test
    void a_desk_of_a_team_answers_to_numbers_and_to_the_names_it_was_given() {
        assertThat(TEAM.answer("192.168.0.4:7070")).isTrue();
        assertThat(TEAM.answer("[fd00::4]:7070")).isTrue();
        assertThat(TEAM.answer("desk.example.com")).isTrue();
        assertThat(TEAM.answer("desk.example.com.evil.example")).isFalse();
        assertThat(TEAM.answer("evil.example")).isFalse();
    }

    @Test
    void only_a_page_of_the_very_host_is_its_own() {
        assertThat(HERE.own("http://127.0.0.1:7070", "127.0.0.1:7070")).isTrue();
        assertThat(HERE.own("http://127.0.0.1:7071", "127.0.0.1:7070")).isFalse();
        assertThat(HERE.own("http://localhost:7070", "127.0.0.1:7070")).isFalse();
        assertThat(HERE.own("null", "127.0.0.1:7070")).isFalse();
        assertThat(TEAM.own("https://desk.example.com", "10.0.0.8:7070")).isTrue();
        assertThat(TEAM.own("http://desk.example.com", "10.0.0.8:7070")).isFalse();
    }

    @Test
    void cookies_are_kept_from_the_clear_where_every_way_in_is_encrypted() {
        assertThat(TEAM.secure()).isTrue();
        assertThat(HERE.secure()).isFalse();
        assertThat(new HostNames(false, List.of("https://a.example", "http://b.example")).secure())
                .isFalse();
    }
}
