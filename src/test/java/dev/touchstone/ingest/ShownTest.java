package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
    @ParameterizedTest
    @CsvSource({
        "articles/注册.txt, articles/注册.txt",
        "a\u001Bb, a\\u001bb",
        "a\u202Eb, a\\u202eb",
        "a\u2028b, a\\u2028b",
        "a\u009Bb, a\\u009bb",
        "a\u200Bb, a\\u200bb",
        "a\uD800b, a\\ud800b",
        "😀, 😀",
    })
    void what_acts_on_a_terminal_is_shown_as_its_number(String name, String shown) {
        assertThat(Shown.safely(name)).isEqualTo(shown);
    }

    @Test
    void line_ends_are_shown_too_and_long_names_are_cut() {
        assertThat(Shown.safely("a\r\n\tb\0")).isEqualTo("a\\u000d\\u000a\\u0009b\\u0000");
        assertThat(Shown.safely("x".repeat(5000))).hasSizeLessThan(300).endsWith("…");
    }
}
