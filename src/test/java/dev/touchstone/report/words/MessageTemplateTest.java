package dev.touchstone.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {
    @Test
    void places_are_filled_by_name() {
        MessageTemplate template = MessageTemplate.parse("{a} and {b}, {a}.");
        assertThat(template.fill(Map.of("a", "x", "b", "y")::get)).isEqualTo("x and y, x.");
    }

    @Test
    void what_fills_a_place_is_not_read_again() {
        assertThat(MessageTemplate.parse("<{a}>").fill(name -> "{a}{b}")).isEqualTo("<{a}{b}>");
    }

    @Test
    void a_number_brings_the_word_that_goes_with_it() {
        MessageTemplate template = MessageTemplate.parse("({count|time|times})");
        assertThat(template.fill(name -> "1")).isEqualTo("(1 time)");
        assertThat(template.fill(name -> "2")).isEqualTo("(2 times)");
        assertThat(template.fill(name -> "<b>")).isEqualTo("(<b> times)");
    }

    @Test
    void a_broken_message_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MessageTemplate.parse("a {b"));
        assertThatIllegalArgumentException().isThrownBy(() -> MessageTemplate.parse("{count|time}"));
    }
}
