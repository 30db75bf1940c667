package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.TextFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownMarksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            官<b></b>网¦官网
            官<i class="x">网</i>站¦官网站
            官<!-- x -->网¦官网
            官<i style="display:none">无关</i>网¦官网
            官<span hidden>x</span>网¦官网
            官&#32593; 与 官&#x7f51;¦官网与官网
            a&amp;b&nbsp;c¦a&b c
            https\\://www\\.quilmarsh\\.com/a\\_b¦https://www.quilmarsh.com/a_b
            www.quil<b></b>marsh.com¦www.quilmarsh.com
            码 4821**0937** 。¦码 48210937** 。
            码 48*21*0937¦码 48210937
            码 48~~21~~0937¦码 48210937
            码 `4821`0937¦码 `48210937
            4821<b></b>**09**37¦48210937
            """)
    void word_is_read_as_it_is_shown(String markdown, String folded) {
        assertThat(folded(markdown).folded()).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            2**10 是 1024¦no closing mark
            码 **4821** 与 **0937**¦marks around words
            `a&amp;b\\_c` 与 `官<b></b>网`¦code
            第一<br>第二¦a line's end
            甲<!-- 见 a.example 与 48210937 -->乙¦what hides an address or a code stays to be scanned
            甲</p>乙¦a block's end
            take `Q7K2`. Or `Q7K3`, or `Q7K4`.¦a full stop behind marks
            if a < b && c > d¦no tags
            a\\\\b¦a backslash
            R&D; &nosuch;¦no entity
            """)
    void what_parts_words_stays(String markdown, String why) {
        FoldedText folded = folded(markdown);

        assertThat(folded.shown()).as(why).isSameAs(folded);
    }

    @Test
    void spans_are_those_of_the_document() {
        String markdown = "欧易官<b></b>网，码 4821**0937** 。";
        FoldedText folded = folded(markdown);

        int name = folded.folded().indexOf("官网");
        assertThat(folded.toOriginal(name, name + 2).cut(markdown)).isEqualTo("官<b></b>网");
        int code = folded.folded().indexOf("48210937");
        assertThat(folded.toOriginal(code, code + 8).cut(markdown)).isEqualTo("4821**0937");
        assertThat(folded.toFolded(markdown.indexOf("码")))
                .isEqualTo(folded.folded().indexOf("码"));
    }

    @Test
    void case_of_a_code_in_parts_is_kept() {
        FoldedText folded = folded("code KJ**8x**2M now");

        assertThat(folded.cased()).contains("KJ8x2M");
    }

    @Test
    void many_marks_take_no_more_than_their_share_of_time() {
        String hard = "<b ".repeat(100_000) + "&#".repeat(100_000) + "**a".repeat(100_000) + "<!-- ".repeat(50_000);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                        java.time.Duration.ofSeconds(20), () -> folded(hard))))
                .isNull();
    }

    private static FoldedText folded(String markdown) {
        Article article = Articles.markdown("id", null, markdown);
        return new TextFolder().fold(article.text(), article.markup());
    }
}
