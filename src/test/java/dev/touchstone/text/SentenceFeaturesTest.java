package dev.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceFeaturesTest {
    private static List<Integer> of(String text, Span within, List<Span> addresses, String... beside) {
        SentenceFeatures features = SentenceFeatures.of(
                new TextFolder().fold(text), within, addresses, List.of(), List.of(), List.of(beside));
        List<Integer> buckets = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            buckets.add(features.bucket(i));
        }
        return buckets;
    }

    private static List<Integer> of(String text) {
        return of(text, new Span(0, text.length()), List.of());
    }

    @Test
    void buckets_rise_and_stand_once() {
        assertThat(of("go go go and go")).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void addresses_stand_for_their_kind() {
        String one = "see a.example now";
        String other = "see b.invalid now";
        List<Span> address = List.of(new Span(4, 13));
        assertThat(of(one, new Span(0, one.length()), address))
                .isEqualTo(of(other, new Span(0, other.length()), address));
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    @Test
    void words_with_a_digit_are_numbers() {
        assertThat(of("take 20 off")).isEqualTo(of("take 35 off"));
    }

    @Test
    void both_scripts_and_widths_say_the_same() {
        assertThat(of("請點擊註冊ＡＢ")).isEqualTo(of("请点击注册ab"));
    }

    @Test
    void what_stands_outside_the_stretch_makes_no_difference() {
        assertThat(of("xx 请点击 yy", new Span(3, 6), List.of())).isEqualTo(of("请点击"));
    }

    @Test
    void what_is_known_beside_the_words_is_a_feature_each() {
        String text = "ok";
        Span all = new Span(0, 2);
        assertThat(of(text, all, List.of(), "cue:push", "block:CELL")).hasSize(of(text).size() + 2);
    }

    @Test
    void order_of_words_counts() {
        assertThat(of("money first")).isNotEqualTo(of("first money"));
    }
}
