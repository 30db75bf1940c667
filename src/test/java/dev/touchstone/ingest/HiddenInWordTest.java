package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenInWordTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<i style='font-size:0'>x</i>",
                "<span style='display:none'>x</span>",
                "<b hidden>x</b>",
                "<template>x</template>",
                "<div style='display:none'>x</div>"
            })
    void what_is_hidden_within_a_word_does_not_part_it_and_is_kept(String hidden) {
        Article article = Articles.html("id", null, "<div>欧易官" + hidden + "网</div><p>后文</p>");

        assertThat(article.text()).isEqualTo("欧易官网\nx\n后文");
        assertThat(article.blocks()).contains(new Block(Block.Kind.HIDDEN, new dev.touchstone.text.Span(5, 6)));
    }

    @Test
    void what_is_hidden_between_words_stays_where_it_is() {
        assertThat(Articles.html("id", null, "<p>one <i hidden>two</i> three</p>")
                        .text())
                .isEqualTo("one two three");
    }

    @Test
    void heading_is_the_title_without_what_is_hidden_in_it() {
        assertThat(Articles.html("id", null, "<h1>官<i hidden>x</i>网</h1><p>y").title())
                .isEqualTo("官网");
    }

    @Test
    void link_that_is_hidden_within_a_word_is_a_link() {
        Article article = Articles.html("id", null, "<p>官<i hidden><a href='https://a.example/'>x</a></i>网");

        assertThat(article.hyperlinks()).extracting(Hyperlink::target).containsExactly("https://a.example/");
        assertThat(article.hyperlinks().get(0).anchor().cut(article.text())).isEqualTo("x");
    }

    @Test
    void document_in_an_attribute_is_part_of_the_page() {
        Article article = Articles.html(
                "id", null, "<p>one<iframe srcdoc=\"<p>two <a href='https://a.example/x'>three</a>\"></iframe><p>four");

        assertThat(article.text()).isEqualTo("one\ntwo three\nfour");
        assertThat(article.hyperlinks()).extracting(Hyperlink::target).containsExactly("https://a.example/x");
        assertThat(article.notSeen()).isEmpty();
    }

    @Test
    void documents_within_documents_are_read_to_a_depth_and_counted_below_it() {
        String page = "<p>end";
        for (int i = 0; i < 6; i++) {
            page = "<p>" + i + "<iframe srcdoc=\"" + page.replace("&", "&amp;").replace("\"", "&quot;")
                    + "\"></iframe>";
        }
        Article article = Articles.html("id", null, page);

        assertThat(article.text()).isEqualTo("5\n4\n3\n2");
        assertThat(article.notSeen()).containsEntry("attachments", 1);
    }

    @Test
    void document_in_a_hidden_frame_is_hidden() {
        Article article =
                Articles.html("id", null, "<p>one <iframe style='display:none' srcdoc='<p>two'></iframe><p>three");

        assertThat(hidden(article)).containsExactly("two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>x<iframe src='data:text/html,hi'></iframe>", "<p>x<iframe src=' DATA:text/html,hi'></iframe>"
            })
    void document_in_a_data_address_is_counted_as_not_seen(String page) {
        assertThat(Articles.html("id", null, page).notSeen()).containsEntry("attachments", 1);
        assertThat(Articles.markdown("id", null, page.substring(3)).notSeen()).containsEntry("attachments", 1);
    }

    private static List<String> hidden(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HIDDEN)
                .map(block -> block.span().cut(article.text()))
                .toList();
    }
}
