package dev.touchstone.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageDetectorTest {
    private static final NlpModels MODELS = new NlpModels();
    private static final ArticleSegmenter SEGMENTER = new ArticleSegmenter(MODELS, PlainAddresses::find);

    @AfterAll
    static void close() {
        MODELS.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "languages.csv", delimiter = '|', quoteCharacter = '\'')
    void each_row_of_the_table_holds(String text, String tag) {
        String detected = language("", text == null ? "" : text.replace("\\n", "\n"));

        if (tag.startsWith("NOT ")) {
            assertThat(detected).isNotEqualTo(tag.substring(4));
        } else {
            assertThat(detected).isEqualTo(tag);
        }
    }

    @Test
    void the_title_speaks_where_the_text_says_nothing() {
        assertThat(language("如何找到官方網站", "34978585")).isEqualTo("zh-Hant");
        assertThat(language("如何找到官方網站", "请从应用商店下载安装")).isEqualTo("zh-Hans");
    }

    @Test
    void a_quotation_in_another_language_does_not_decide() {
        String english = "The support team answers your questions and keeps the account safe for you. ".repeat(5);
        String chinese = "请从官方网站下载安装，不要相信陌生人发来的链接，以免账户被盗。".repeat(5);

        assertThat(language("", english + chinese.substring(0, 20))).isEqualTo("en");
        assertThat(language("", chinese + english.substring(0, 70))).isEqualTo("zh-Hans");
        assertThat(language("", chinese + "請從官網")).isEqualTo("zh-Hans");
    }

    private static String language(String title, String text) {
        return SEGMENTER
                .segment(Article.ofText("id", Optional.empty(), title, text))
                .language()
                .tag();
    }
}
