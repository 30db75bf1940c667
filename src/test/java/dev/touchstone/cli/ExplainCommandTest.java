package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    private Path folder;

    private String models;
    private String feed;

    @BeforeEach
    void articles() throws IOException {
        models = TestModels.in(folder).toString();
        feed = Files.writeString(
                        folder.resolve("feed.jsonl"),
                        "{\"id\":\"one\",\"text\":\"" + TestModels.CLEAN + "\"}\n{\"id\":\"two\",\"text\":\""
                                + TestModels.FLAGGED + "\"}\n{\"id\":\"three\"}\n")
                .toString();
    }

    @Test
    void one_article_is_explained_in_words() throws IOException {
        String file = Files.writeString(folder.resolve("page.txt"), TestModels.FLAGGED)
                .toString();
        Run run = Run.of("explain", file, "--models", models);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("page.txt", "K7Q2M9AB");
        assertThat(Run.of("explain", file, "--models", models, "--language", "zh")
                        .out())
                .isNotEqualTo(run.out())
                .contains("K7Q2M9AB");
    }

    @Test
    void of_a_page_it_is_said_what_its_lines_count_in() throws IOException {
        String page = Files.writeString(
                        folder.resolve("page.html"),
                        "<html>\n\n<body>\n<p>" + TestModels.FLAGGED + "</p></body></html>")
                .toString();
        String text = Files.writeString(folder.resolve("page.txt"), TestModels.FLAGGED)
                .toString();

        assertThat(Run.of("explain", page, "--models", models).out()).contains("the text extracted from the HTML");
        assertThat(Run.of("explain", text, "--models", models).out()).doesNotContain("extracted");
    }

    @Test
    void article_is_chosen_by_its_id() {
        Run run = Run.of("explain", feed, "--id", "two", "--models", models);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("K7Q2M9AB");
    }

    @Test
    void several_articles_and_no_id_is_wrong_usage_that_names_them() {
        Run run = Run.of("explain", feed, "--models", models);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--id", "one, two");
    }

    @Test
    void unknown_id_is_wrong_usage() throws IOException {
        String file =
                Files.writeString(folder.resolve("page.txt"), TestModels.CLEAN).toString();
        Run run = Run.of("explain", file, "--id", "nobody", "--models", models);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nobody", "page.txt");
    }

    @Test
    void unknown_id_is_told_also_where_a_line_is_broken() {
        Run run = Run.of("explain", feed, "--id", "nobody", "--models", models);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("no article with the id 'nobody' in what could be read of", "feed.jsonl");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_and_incomplete() {
        Run run = Run.of("explain", folder.resolve("missing.txt").toString(), "--models", models);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("missing.txt", "no such file");
        assertThat(run.out()).isEmpty();
    }
}
