package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import org.junit.jupiter.api.Test;

class MarkdownPageTest {
    @Test
    void links_tables_and_titles_read_as_they_did_in_markdown() {
        String markdown = "---\ntitle: One & two\n---\n# Head\n\n[b](https://example.com/a)\n\n| c |\n|---|\n| d |\n";
        Article page = Articles.html("a", null, MarkdownPage.of("", markdown));

        assertThat(page.title()).isEqualTo("One & two");
        assertThat(page.text()).isEqualTo("One & two\nHead\nb\nc\nd");
        assertThat(page.hyperlinks()).extracting(link -> link.target()).containsExactly("https://example.com/a");
    }

    @Test
    void a_title_that_is_given_goes_before_the_one_within_and_is_no_markup() {
        assertThat(MarkdownPage.of("<b>x", "y")).contains("<title>&lt;b&gt;x</title>");
    }
}
