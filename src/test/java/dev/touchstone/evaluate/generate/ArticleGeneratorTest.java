package dev.touchstone.evaluate.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Made-up articles are the same every time. */
class ArticleGeneratorTest {
    private static List<String> lines(long articles, long seed) {
        ArticleGenerator generator = new ArticleGenerator(new GenerationPlan(articles, 20, 0.3, 6, 0.5, 0.5, seed));
        List<String> lines = new ArrayList<>();
        while (generator.hasNext()) {
            lines.add(generator.next().line());
        }
        return lines;
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_more_articles_the_same_first_ones() {
        List<String> lines = lines(300, 1);

        assertThat(lines(300, 1)).isEqualTo(lines);
        assertThat(lines(500, 1).subList(0, 300)).isEqualTo(lines);
        assertThat(lines(300, 2)).isNotEqualTo(lines);
    }

    @Test
    void three_in_ten_are_spam_and_each_is_of_about_six_kilobytes() {
        List<String> lines = lines(2_000, 3);

        assertThat(lines)
                .filteredOn(line -> line.contains("\"label\":\"both\""))
                .hasSizeBetween(500, 700);
        assertThat(lines.stream()
                        .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                        .average()
                        .orElse(0))
                .isBetween(5_500.0, 7_500.0);
    }

    @Test
    void weak_spam_pushes_once_and_as_many_clean_articles_repeat_it_and_ask() {
        ArticleGenerator generator = new ArticleGenerator(new GenerationPlan(2_000, 20, 0.3, 6, 0.3, 0.5, 3, 0.5));
        int weak = 0;
        int asking = 0;
        while (generator.hasNext()) {
            GeneratedArticle article = generator.next();
            boolean clean = !article.label().equals("both");
            asking += clean
                            && article.text()
                                    .matches(
                                            "(?s).*(cannot tell what to make|never heard of it|who knows more|看不出是什么|从没听说过|谁知道是怎么|看不出是什麼|從沒聽說過|誰知道是怎麼).*")
                    ? 1
                    : 0;
            weak += !clean && article.text().split("https?://", -1).length <= 2 ? 1 : 0;
        }
        assertThat(weak).isBetween(200, 400);
        assertThat(asking).isBetween(200, 400);
    }

    @Test
    void a_page_holds_the_text_with_its_addresses_linked_and_is_of_about_ten_kilobytes() {
        ArticleGenerator generator = new ArticleGenerator(new GenerationPlan(300, 20, 0.3, 6, 0.5, 0.5, 1));
        long bytes = 0;
        long links = 0;
        while (generator.hasNext()) {
            GeneratedArticle article = generator.next();
            String page = GeneratedForm.HTML.of(article);
            bytes += page.getBytes(StandardCharsets.UTF_8).length;
            Document parsed = Jsoup.parse(page);
            assertThat(parsed.title()).isEqualTo(article.title());
            assertThat(parsed.select("article").text().replaceAll("\\s+", ""))
                    .isEqualTo(GeneratedForm.TEXT.of(article).replaceAll("\\s+", ""));
            links += parsed.select("article a[href]").size();
        }
        assertThat(bytes / 300).isBetween(9_000L, 11_500L);
        assertThat(links).isGreaterThan(300);
    }

    @Test
    void a_plan_that_cannot_be_says_what_is_wrong() {
        assertThatThrownBy(() -> new GenerationPlan(1, 0, 0.3, 6, 0.5, 0.5, 1))
                .hasMessage("campaigns must be at least 1, not 0");
        assertThatThrownBy(() -> new GenerationPlan(1, 1, 1.5, 6, 0.5, 0.5, 1)).hasMessageContaining("spam");
    }
}
