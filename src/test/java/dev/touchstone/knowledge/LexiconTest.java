package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.knowledge.LexiconEntry.BrandName;
import dev.touchstone.knowledge.LexiconEntry.Cue;
import dev.touchstone.text.Language;
import dev.touchstone.text.TextFolder;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final TextFolder folder = new TextFolder();

    @Test
    void a_latin_entry_matches_whole_words_alone() {
        Lexicon lexicon = lexicon(name("acme", "Acme"), cue("claim", "official"));
        assertThat(found(lexicon, "Acme acme's ACME, (acme)/acme-x"))
                .containsExactly("acme", "acme", "acme", "acme", "acme");
        assertThat(found(lexicon, "acmes xacme acme2 2acme acme_ unofficial officially"))
                .containsExactly("acme");
    }

    @Test
    void a_latin_entry_stands_next_to_han_characters() {
        Lexicon lexicon = lexicon(name("acme", "Acme"), cue("claim", "app下载"));
        assertThat(found(lexicon, "用Acme交易，下载Acme的app下载页")).containsExactly("acme", "acme", "app下载");
        assertThat(found(lexicon, "whatsapp下载")).isEmpty();
    }

    @Test
    void words_of_other_alphabets_are_whole_too() {
        Lexicon lexicon = lexicon(cue("code-label", "code promo"), cue("code-label", "код"));
        assertThat(found(lexicon, "code promoção")).isEmpty();
        assertThat(found(lexicon, "кодекс")).isEmpty();
        assertThat(found(lexicon, "code promo, код")).containsExactly("code promo", "код");
    }

    @Test
    void a_han_entry_matches_anywhere() {
        assertThat(found(lexicon(cue("claim", "官网")), "中国官网站a官网1官网")).containsExactly("官网", "官网", "官网");
    }

    @Test
    void scripts_widths_and_cases_are_one() {
        Lexicon lexicon = lexicon(name("acme", "頂點Acme"));
        assertThat(found(lexicon, "顶点ACME 頂點ａｃｍｅ")).containsExactly("顶点acme", "顶点acme");
    }

    @Test
    void white_space_in_an_entry_stands_for_any_one() {
        Lexicon lexicon = lexicon(cue("claim", "official site"));
        assertThat(found(lexicon, "official site official\nsite official\u00a0site official\tsite official\u3000site"))
                .hasSize(5);
        assertThat(found(lexicon, "official  site official\n\nsite officialsite"))
                .isEmpty();
    }

    @Test
    void a_brand_name_does_not_go_over_a_line_end() {
        Lexicon lexicon = lexicon(name("trust", "Trust Wallet"), cue("claim", "trust wallet"));
        assertThat(lexicon.scan(folder.fold("Trust\nWallet")))
                .extracting(LexiconMatch::entry)
                .hasOnlyElementsOfType(Cue.class)
                .hasSize(1);
        assertThat(lexicon.scan(folder.fold("Trust Wallet"))).hasSize(2);
    }

    @Test
    void the_longest_of_a_category_wins_and_categories_overlap() {
        Lexicon lexicon = lexicon(
                cue("claim", "官方"),
                cue("claim", "官方网站"),
                cue("claim", "网站"),
                cue("download", "网站下载"),
                cue("claim", "下载"));
        assertThat(lexicon.scan(folder.fold("官方网站下载")))
                .containsExactly(
                        new LexiconMatch(0, 4, cue("claim", "官方网站")),
                        new LexiconMatch(2, 6, cue("download", "网站下载")),
                        new LexiconMatch(4, 6, cue("claim", "下载")));
    }

    @Test
    void what_a_dropped_entry_overlapped_stands_again() {
        Lexicon lexicon = lexicon(cue("c", "甲乙"), cue("c", "乙丙丁"), cue("c", "丁戊己庚"));
        assertThat(found(lexicon, "甲乙丙丁戊己庚")).containsExactly("甲乙", "丁戊己庚");
    }

    @Test
    void of_equals_that_overlap_the_first_wins() {
        assertThat(found(lexicon(cue("c", "甲乙"), cue("c", "乙甲")), "甲乙甲乙")).containsExactly("甲乙", "甲乙");
    }

    @Test
    void one_place_may_be_two_brands_name() {
        Lexicon lexicon = lexicon(name("one", "TP"), name("two", "tp"), name("one", "TP Wallet"));
        assertThat(lexicon.scan(folder.fold("tp and TP wallet")))
                .extracting(match -> ((BrandName) match.entry()).brand() + " " + match.start() + "-" + match.end())
                .containsExactly("one 0-2", "two 0-2", "one 7-16");
    }

    @Test
    void results_come_by_place_and_the_longer_first() {
        Lexicon lexicon = lexicon(cue("z", "甲"), cue("y", "甲乙"), cue("x", "乙"), cue("a", "甲乙丙"));
        assertThat(lexicon.scan(folder.fold("甲乙丙")))
                .extracting(match -> match.start() + "-" + match.end())
                .containsExactly("0-3", "0-2", "0-1", "1-2");
    }

    @Test
    void the_lexicons_decoys_hide_all_within_them() {
        LexiconBuilder builder = builder(cue("claim", "官方"), cue("claim", "官方语言学"), name("acme", "方语"));
        builder.addDecoy("官方语言");
        assertThat(found(builder.build(), "官方语言 官方")).containsExactly("官方");
        assertThat(found(builder.build(), "官方语言学")).containsExactly("官方语言学");
    }

    @Test
    void a_brands_decoys_hide_its_names_alone() {
        LexiconBuilder builder = builder(name("acme", "币安"), cue("benefit", "安全"), name("other", "币安"));
        builder.addDecoy("acme", "比特币安全");
        assertThat(builder.build().scan(folder.fold("比特币安全，币安")))
                .extracting(LexiconMatch::entry)
                .containsExactly(name("other", "币安"), cue("benefit", "安全"), name("acme", "币安"), name("other", "币安"));
    }

    @Test
    void a_name_that_reaches_out_of_a_decoy_stands() {
        LexiconBuilder builder = builder(name("acme", "币安"), name("acme", "币安全球"));
        builder.addDecoy("acme", "币安全");
        assertThat(found(builder.build(), "币安全球 币安全")).containsExactly("币安全球");
    }

    @Test
    void spellings_of_one_brand_that_fold_alike_are_its_first() {
        Lexicon lexicon = lexicon(name("acme", "顶点"), name("acme", "頂點"));
        assertThat(lexicon.scan(folder.fold("頂點"))).containsExactly(new LexiconMatch(0, 2, name("acme", "顶点")));
    }

    @Test
    void an_empty_lexicon_finds_nothing() {
        assertThat(new LexiconBuilder(folder).build().scan(folder.fold("Acme 官网")))
                .isEmpty();
        assertThat(lexicon(name("acme", "Acme")).scan(folder.fold(""))).isEmpty();
    }

    @Test
    void covered_languages_are_those_with_cues_of_their_own() {
        Lexicon lexicon = MemoryModels.sound().load().lexicon();
        assertThat(lexicon.languages()).containsExactly("en", "zh");
        assertThat(lexicon.covers(Language.SIMPLIFIED_CHINESE)).isTrue();
        assertThat(lexicon.covers(Language.TRADITIONAL_CHINESE)).isTrue();
        assertThat(lexicon.covers(new Language("en-GB"))).isTrue();
        assertThat(lexicon.covers(new Language("es"))).isFalse();
        assertThat(lexicon.covers(Language.UNDETERMINED)).isFalse();
    }

    @Test
    void a_cue_keeps_what_its_file_says_of_it() {
        assertThat(MemoryModels.sound().load().lexicon().scan(folder.fold("official sitio oficial")))
                .extracting(LexiconMatch::entry)
                .containsExactly(
                        new Cue(
                                "claim",
                                "official",
                                "en",
                                new TreeMap<>(java.util.Map.of("kind", "plain", "weight", "2"))),
                        new Cue("claim", "sitio oficial", "xx"));
    }

    @Test
    void a_text_of_nothing_but_overlaps_takes_no_longer_than_its_length_warrants() {
        Lexicon lexicon = lexicon(cue("c", "甲甲"), cue("c", "甲甲甲"), cue("c", "甲甲甲甲甲"), name("acme", "甲甲"));
        String text = "甲".repeat(1_000_000);
        List<LexiconMatch> matches =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> lexicon.scan(folder.fold(text)));
        assertThat(matches).hasSize(700_000);
    }

    private static BrandName name(String brand, String name) {
        return new BrandName(brand, name, false, false);
    }

    private static Cue cue(String category, String phrase) {
        return new Cue(category, phrase, "zh");
    }

    private LexiconBuilder builder(LexiconEntry... entries) {
        LexiconBuilder builder = new LexiconBuilder(folder);
        for (LexiconEntry entry : entries) {
            if (entry instanceof BrandName name) {
                builder.add(name);
            } else if (entry instanceof Cue cue) {
                builder.add(cue, builder.fold(cue.phrase()));
            }
        }
        return builder;
    }

    private Lexicon lexicon(LexiconEntry... entries) {
        return builder(entries).build();
    }

    private List<String> found(Lexicon lexicon, String text) {
        String folded = folder.fold(text).folded();
        return lexicon.scan(folder.fold(text)).stream()
                .map(match -> folded.substring(match.start(), match.end()))
                .toList();
    }
}
