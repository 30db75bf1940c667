package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {
    private static String wrapped(int columns, String words) {
        WrappedText text = new WrappedText(columns);
        text.line(0, words);
        return text.toString();
    }

    @Test
    void english_breaks_between_words() {
        assertThat(wrapped(10, "one two three four")).isEqualTo("one two\nthree four\n");
    }

    @Test
    void a_chinese_character_takes_two_columns() {
        assertThat(wrapped(10, "一二三四五六七")).isEqualTo("一二三四五\n六七\n");
    }

    @Test
    void a_line_does_not_begin_with_a_chinese_full_stop() {
        assertThat(wrapped(10, "一二三四五。六")).isEqualTo("一二三四\n五。六\n");
    }

    @Test
    void what_is_wider_than_a_line_is_cut() {
        assertThat(wrapped(5, "aaaaaaaaaaaa")).isEqualTo("aaaaa\naaaaa\naa\n");
    }

    @Test
    void a_date_stays_whole() {
        assertThat(wrapped(14, "not on 2026-11-21 at")).isEqualTo("not on\n2026-11-21 at\n");
    }

    @Test
    void an_item_goes_on_below_its_words() {
        WrappedText text = new WrappedText(12);
        text.item(2, "1. ", "one two three");
        assertThat(text).hasToString("  1. one two\n     three\n");
    }
}
