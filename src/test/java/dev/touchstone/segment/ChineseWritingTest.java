package dev.touchstone.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseWritingTest {
    @Test
    void scripts_are_told_by_words_and_all_else_stays() {
        assertThat(ChineseWriting.simplified("乾隆與乾杯 OKX 1")).isEqualTo("乾隆与干杯 OKX 1");
        assertThat(ChineseWriting.traditional("头发和出发")).isEqualTo("頭髮和出發");
    }

    @Test
    void sound_is_written_without_marks_and_spaces() {
        assertThat(ChineseWriting.pinyin("欧易OKX!")).isEqualTo("ouyiOKX!");
    }
}
