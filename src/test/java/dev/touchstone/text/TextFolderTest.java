package dev.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TextFolderTest {
    private final TextFolder folder = new TextFolder();

    @ParameterizedTest
    @CsvFileSource(
            resources = "folding.csv",
            delimiter = '|',
            quoteCharacter = '\'',
            ignoreLeadingAndTrailingWhitespace = false)
    void each_row_of_the_table_holds(String written, String expected, String steps) {
        String original = unescape(written);
        FoldedText text = folder.fold(original);

        assertThat(text.folded()).isEqualTo(unescape(expected));
        String noted = text.foldings().stream()
                .map(folding -> folding.step() + ":" + folding.span().cut(original))
                .collect(Collectors.joining(" "));
        assertThat(noted).isEqualTo(steps == null ? "" : unescape(steps));
    }

    @Test
    void a_text_that_folding_leaves_alone_is_not_copied() {
        String text = new String("nothing to fold here, 什么都不用改。");

        assertThat(folder.fold(text).folded()).isSameAs(text);
    }

    @Test
    void the_default_locale_makes_no_difference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(folder.fold("INVITE Iı").folded()).isEqualTo("invite ii");
            Locale.setDefault(Locale.forLanguageTag("lt"));
            assertThat(folder.fold("INVITE Iı").folded()).isEqualTo("invite ii");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_match_in_the_folded_view_leads_back_to_what_was_written() {
        String original = "去 ＢＩ\u200BＮ\uD83D\uDD25ａnce 官 網";
        FoldedText text = folder.fold(original);
        int brand = text.folded().indexOf("binance");
        int site = text.folded().indexOf("官网");

        assertThat(text.toOriginal(brand, brand + 7).cut(original)).isEqualTo("ＢＩ\u200BＮ\uD83D\uDD25ａnce");
        assertThat(text.toOriginal(site, site + 2).cut(original)).isEqualTo("官 網");
    }

    @Test
    void an_expansion_leads_back_to_its_one_source() {
        FoldedText text = folder.fold("a㍿b");

        for (int i = 1; i < 5; i++) {
            assertThat(text.toOriginal(i, i + 1)).isEqualTo(new Span(1, 2));
        }
        assertThat(text.toOriginal(5, 6)).isEqualTo(new Span(2, 3));
    }

    @Test
    void full_width_punctuation_can_be_told_from_ascii() {
        FoldedText text = folder.fold("见：https:// 。");

        assertThat(text.folded().charAt(1)).isEqualTo(':');
        assertThat(text.originalAt(1)).isEqualTo('：');
        assertThat(text.originalAt(7)).isEqualTo(':');
    }

    @Test
    void every_step_keeps_its_first_thousand_changes_and_no_more() {
        FoldedText text = folder.fold("網a".repeat(1_500) + "b\u200Bc");
        List<Folding> script = new ArrayList<>(text.foldings());
        Folding last = script.remove(script.size() - 1);

        assertThat(script).hasSize(1_000).allMatch(folding -> folding.step() == FoldingStep.SCRIPT);
        assertThat(last).isEqualTo(new Folding(FoldingStep.INVISIBLE, new Span(3_001, 3_002)));
    }

    @Test
    void a_huge_run_of_letters_that_makes_no_word_takes_no_longer() {
        String text = "a ".repeat(500_000) + "/";

        assertThat(folder.fold(text).folded().equals("a".repeat(500_000) + " /"))
                .isTrue();
        assertThat(folder.fold("a_".repeat(500_000) + "b/").folded()).hasSize(1_000_002);
    }

    @Test
    void eight_threads_see_the_same_as_one() {
        List<String> texts = IntStream.range(0x20, 0x600)
                .mapToObj(page -> IntStream.range(0, 32)
                        .mapToObj(low -> Character.toString(page << 5 | low) + "x 欧 ")
                        .collect(Collectors.joining()))
                .toList();
        List<String> alone =
                texts.stream().map(text -> folder.fold(text).folded()).toList();
        List<String> together = IntStream.range(0, 8)
                .parallel()
                .boxed()
                .flatMap(thread ->
                        texts.stream().map(text -> new TextFolder().fold(text).folded()))
                .toList();

        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size()));
        }
    }

    @Test
    void one_huge_line_of_anything_is_folded() {
        String text = "o k x 欧 易 bіt \uD83D\uDD25 ﬁ ".repeat(20_000);

        assertThat(folder.fold(text).folded().equals("okx 欧易 bit \uD83D\uDD25 fi ".repeat(20_000)))
                .isTrue();
    }

    private static String unescape(String field) {
        if (field == null || field.indexOf('\\') < 0) {
            return field == null ? "" : field;
        }
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < field.length()) {
            char c = field.charAt(i++);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escape = field.charAt(i++);
            if (escape == 'u') {
                text.append((char) Integer.parseInt(field.substring(i, i + 4), 16));
                i += 4;
            } else {
                text.append("\n\r\t".charAt("nrt".indexOf(escape)));
            }
        }
        return text.toString();
    }
}
