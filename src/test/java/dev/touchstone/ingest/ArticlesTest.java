package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.touchstone.article.Article;
import dev.touchstone.article.Charsets;
import dev.touchstone.article.Origin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {
    @Test
    void an_article_says_that_a_program_made_it() {
        Article article = Articles.html("id", "https://a.example/", "<p>x");

        assertThat(article.id()).isEqualTo("id");
        assertThat(article.origin()).isEqualTo(Origin.MEMORY);
        assertThat(article.url()).contains("https://a.example/");
        assertThat(article.charsets()).isEqualTo(Charsets.CHARACTERS);
        assertThat(Articles.html("id", null, "<p>x").url()).isEmpty();
        assertThat(Articles.text("id", " ", "x").url()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks might do.
    void what_is_missing_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> Articles.text(null, null, "x"))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Articles.text("id", null, null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Articles.markdown("id", null, null))
                .withMessage("markdown");
        assertThatNullPointerException()
                .isThrownBy(() -> Articles.html("id", null, null))
                .withMessage("html");
    }

    @Test
    void no_text_is_no_error() {
        for (Article article : List.of(
                Articles.text("id", null, ""), Articles.markdown("id", null, ""), Articles.html("id", null, ""))) {
            assertThat(article.text()).isEmpty();
            assertThat(article.blocks()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD83D", "\uDE00b", "a\uD83D\uD83D\uDE00"})
    void halves_of_characters_are_replaced_where_they_stand(String text) {
        Article article = Articles.text("id", null, text);

        assertThat(article.text()).hasSameSizeAs(text).contains("\uFFFD");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(article.text()))
                .isTrue();
        assertThat(article.diagnostics()).extracting(found -> found.code()).containsExactly("malformed-characters");
    }

    @Test
    void the_same_source_gives_the_same_pieces_whoever_parses_them() throws Exception {
        String lines =
                "{\"html\": \"<title>t</title><p>见<a href=x>y</a>\"}\n{broken\n{\"text\": \"**a** <https://a.example/>\"}\n";
        Source source = Inputs.source("r.jsonl", Inputs.bytes(lines.repeat(50)));
        SourceReader reader = new SourceReader(Limits.DEFAULT);
        List<ReadOutcome> read = new ArrayList<>();
        reader.read(source, read::add);
        List<Callable<ReadOutcome>> parsings = new ArrayList<>();
        reader.pieces(source, piece -> parsings.add(piece::parse));

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<ReadOutcome> parsed = new ArrayList<>();
            for (Future<ReadOutcome> one : threads.invokeAll(parsings)) {
                parsed.add(one.get());
            }
            assertThat(parsed).hasSize(150).isEqualTo(read);
        } finally {
            threads.shutdownNow();
        }
    }
}
