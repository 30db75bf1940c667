package dev.touchstone.ingest;

import static dev.touchstone.ingest.Inputs.articles;
import static dev.touchstone.ingest.Inputs.bytes;
import static dev.touchstone.ingest.Inputs.concat;
import static dev.touchstone.ingest.Inputs.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.article.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
    private static final Limits SMALL = new Limits(1_000, 4_000, 100, 100);

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "\uFEFF", "\uFEFF \n"})
    void an_empty_file_is_reported(String content) {
        assertThat(read("a.txt", bytes(content))).singleElement().isInstanceOfSatisfying(Unreadable.class, unread -> {
            assertThat(unread.code()).isEqualTo("empty");
            assertThat(unread.message()).startsWith("a.txt: ");
            assertThat(unread.origin()).isEqualTo(new Origin("a.txt", 0));
        });
    }

    @Test
    void a_binary_with_the_name_of_a_text_is_an_error_and_one_met_in_a_folder_is_not() {
        byte[] random = new byte[5000];
        new Random(7).nextBytes(random);
        byte[] picture = concat(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, random);

        assertThat(read("a.txt", random))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unread -> assertThat(unread.message()).matches("a\\.txt: binary content at byte \\d+"));
        assertThat(read("a.txt", picture))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unread -> assertThat(unread.message())
                                .isEqualTo("a.txt: binary content at byte 0 (a PNG picture)"));
        List<ReadOutcome> met = new ArrayList<>();
        new SourceReader(SMALL)
                .read(new Source("f/logo", "logo", false, () -> new ByteArrayInputStream(picture)), met::add);
        assertThat(met)
                .singleElement()
                .isInstanceOfSatisfying(
                        Skipped.class,
                        skipped -> assertThat(skipped.message())
                                .isEqualTo("f/logo: binary content at byte 0 (a PNG picture)"));
    }

    @Test
    void a_stray_control_character_does_not_hide_an_article() {
        assertThat(articles("a.txt", bytes("Some words\0 and many others that follow after it, in a long line.")))
                .hasSize(1);
    }

    @Test
    void text_without_a_mark_in_utf_16_is_no_binary() {
        byte[] bytes = "邀请码 34978585\n注册".getBytes(StandardCharsets.UTF_16LE);
        assertThat(articles("a.txt", bytes)).singleElement().satisfies(article -> {
            assertThat(article.text()).isEqualTo("邀请码 34978585\n注册");
            assertThat(article.charsets().used()).isEqualTo("UTF-16LE");
        });
    }

    @Test
    void the_byte_order_mark_is_no_text() {
        assertThat(articles("a.txt", bytes("\uFEFFwords")))
                .singleElement()
                .satisfies(article -> assertThat(article.text()).isEqualTo("words"));
    }

    @Test
    void an_article_over_the_limit_of_bytes_is_cut_and_says_so() {
        byte[] bytes = bytes("注".repeat(30_000));
        List<Article> read = articles(new SourceReader(new Limits(100_000, 40_000, 10, 10)), "a.txt", bytes);

        assertThat(read).singleElement().satisfies(article -> {
            assertThat(article.text()).isEqualTo("注".repeat(13_333));
            assertThat(article.truncated()).isTrue();
            assertThat(article.charsets().malformed()).isZero();
            assertThat(article.diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.code()).isEqualTo("truncated");
                assertThat(diagnostic.message()).contains("40000 bytes").contains("maxBytes");
            });
        });
    }

    @Test
    void a_line_of_200_megabytes_is_read_up_to_the_limit() {
        long size = 200L << 20;
        List<ReadOutcome> read = new ArrayList<>();
        new SourceReader(Limits.DEFAULT)
                .read(new Source("a.txt", "a.txt", true, () -> new Inputs.Repeated(bytes("words "), size)), read::add);

        assertThat(read).singleElement().isInstanceOfSatisfying(ReadArticle.class, outcome -> {
            assertThat(outcome.article().text()).hasSize(Limits.DEFAULT.maxArticleCharacters());
            assertThat(outcome.article().truncated()).isTrue();
        });
    }

    @Test
    void a_record_of_200_megabytes_is_reported_with_its_line_and_the_others_are_read() {
        byte[] before = bytes("{\"id\": \"a\", \"text\": \"one\"}\n{\"id\": \"b\", \"text\": \"");
        byte[] after = bytes("\"}\n{\"id\": \"c\", \"text\": \"two\"}\n");
        List<ReadOutcome> read = new ArrayList<>();
        new SourceReader(Limits.DEFAULT)
                .read(
                        new Source(
                                "a.jsonl",
                                "a.jsonl",
                                true,
                                () -> new SequenceInputStream(
                                        new ByteArrayInputStream(before),
                                        new SequenceInputStream(
                                                new Inputs.Repeated(bytes("words "), 200L << 20),
                                                new ByteArrayInputStream(after)))),
                        read::add);

        assertThat(read).hasSize(3);
        assertThat(read.get(0))
                .isInstanceOfSatisfying(
                        ReadArticle.class, one -> assertThat(one.article().id()).isEqualTo("a"));
        assertThat(read.get(1)).isInstanceOfSatisfying(Unreadable.class, unread -> {
            assertThat(unread.code()).isEqualTo("record-too-long");
            assertThat(unread.message()).startsWith("a.jsonl:2: ").contains("maxBytes");
        });
        assertThat(read.get(2))
                .isInstanceOfSatisfying(
                        ReadArticle.class, two -> assertThat(two.article().id()).isEqualTo("c"));
    }

    @Test
    void why_a_file_cannot_be_read_is_told_and_its_name_once() {
        List<ReadOutcome> read = new ArrayList<>();
        new SourceReader(SMALL)
                .read(
                        new Source("in/a.txt", "a.txt", true, () -> {
                            throw new AccessDeniedException("in/a.txt");
                        }),
                        read::add);
        assertThat(read).singleElement().isInstanceOfSatisfying(Unreadable.class, unread -> {
            assertThat(unread.message()).isEqualTo("in/a.txt: cannot be read: permission denied");
            assertThat(unread.inPart()).isFalse();
        });
    }

    @Test
    void what_cannot_be_opened_or_read_on_is_reported() {
        List<ReadOutcome> read = new ArrayList<>();
        new SourceReader(SMALL)
                .read(
                        new Source("a\u001B[31m.txt", "a", true, () -> {
                            throw new IOException("Permission\ndenied");
                        }),
                        read::add);
        assertThat(read)
                .containsExactly(new Unreadable(
                        new Origin("a\u001B[31m.txt", 0),
                        "cannot-open",
                        "a\\u001b[31m.txt: cannot be read: Permission\\u000adenied",
                        false));

        read.clear();
        new SourceReader(SMALL)
                .read(
                        new Source(
                                "a.txt",
                                "a.txt",
                                true,
                                () -> new SequenceInputStream(
                                        new ByteArrayInputStream(bytes("The beginning")), new Inputs.Failing())),
                        read::add);
        assertThat(read).hasSize(2);
        assertThat(read.get(0))
                .isInstanceOfSatisfying(
                        ReadArticle.class,
                        outcome -> assertThat(outcome.article().truncated()).isTrue());
        assertThat(read.get(1))
                .isInstanceOfSatisfying(
                        Unreadable.class, unread -> assertThat(unread.code()).isEqualTo("read-error"));
    }
}
