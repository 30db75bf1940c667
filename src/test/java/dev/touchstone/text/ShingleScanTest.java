package dev.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as one way of saying a thing. */
class ShingleScanTest {
    private final TextFolder folder = new TextFolder();

    private Shingles of(String text, List<Span> addresses, List<Span> names) {
        return ShingleScan.of(folder.fold(text), List.of(), addresses, names, List.of(), folder.fold(""));
    }

    private Shingles of(String text) {
        return of(text, List.of(), List.of());
    }

    private static List<String> words(Shingles shingles) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < shingles.size(); i++) {
            if (shingles.isInText(i)) {
                words.add(shingles.span(i).cut(shingles.text()));
            }
        }
        return words;
    }

    @Test
    void chinese_is_cut_into_pairs_and_triples() {
        assertThat(words(of("填写邀请码"))).containsExactly("填写", "写邀", "填写邀", "邀请", "写邀请", "请码", "邀请码");
    }

    @Test
    void english_is_cut_into_words_and_pairs_of_neighbours() {
        assertThat(words(of("Use my code. Now")))
                .containsExactly("Use", "my", "Use my", "code", "my code", "Now", "code. Now");
    }

    @Test
    void a_shingle_counts_once() {
        assertThat(of("注册注册注册").size()).isEqualTo(of("注册注册").size());
        assertThat(of("again again again").sorted()).isEqualTo(of("again again").sorted());
    }

    @Test
    void both_scripts_and_every_width_and_case_are_one() {
        assertThat(of("註冊領取獎勵").sorted()).isEqualTo(of("注册领取奖励").sorted());
        assertThat(of("ＪＯＩＮ now").sorted()).isEqualTo(of("join NOW").sorted());
    }

    @Test
    void one_address_one_name_and_one_number_are_like_another() {
        Shingles one = of("join a.com with Kraken 123", List.of(new Span(5, 10)), List.of(new Span(16, 22)));
        Shingles other = of("join bb.org with 欧易 77", List.of(new Span(5, 11)), List.of(new Span(17, 19)));
        assertThat(one.sorted()).isEqualTo(other.sorted());
        assertThat(words(one)).containsExactly("join", "with");
    }

    @Test
    void what_stands_in_the_title_alone_has_no_place() {
        Shingles shingles =
                ShingleScan.of(folder.fold("正文"), List.of(), List.of(), List.of(), List.of(), folder.fold("标题正文"));
        List<Boolean> placed = new ArrayList<>();
        for (int i = 0; i < shingles.size(); i++) {
            placed.add(shingles.isInText(i));
        }
        assertThat(placed).containsExactly(true, false, false, false, false);
    }

    @Test
    void a_text_of_signs_has_none() {
        assertThat(of("—— ！？ ** ||").size()).isZero();
    }
}
