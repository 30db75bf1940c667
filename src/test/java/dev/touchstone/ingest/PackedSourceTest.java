package dev.touchstone.ingest;

import static dev.touchstone.ingest.Inputs.articles;
import static dev.touchstone.ingest.Inputs.bytes;
import static dev.touchstone.ingest.Inputs.concat;
import static dev.touchstone.ingest.Inputs.gzip;
import static dev.touchstone.ingest.Inputs.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.touchstone.article.Article;
import dev.touchstone.article.Origin;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackedSourceTest {
    @Test
    void of_a_gzip_cut_short_what_stood_before_the_break_is_read_and_the_break_reported() {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            lines.append("{\"id\": \"")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append(random.nextLong())
                    .append("\"}\n");
        }
        byte[] whole = gzip(bytes(lines.toString()));
        List<ReadOutcome> read = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));

        assertThat(read.size()).isBetween(100, 300);
        assertThat(read.subList(0, read.size() - 1)).allMatch(outcome -> outcome instanceof ReadArticle);
        assertThat(read.get(read.size() - 1)).isInstanceOfSatisfying(Unreadable.class, unread -> {
            assertThat(unread.code()).isEqualTo("broken-archive");
            assertThat(unread.message())
                    .isEqualTo(
                            "a.jsonl.gz: the gzip data are cut short or damaged: unexpected end; what stood before was"
                                    + " read (" + (read.size() - 1) + " records)");
            assertThat(unread.inPart()).isTrue();
        });
    }

    @Test
    void a_document_in_a_gzip_cut_short_is_judged_as_a_part() {
        byte[] words = new byte[20_000];
        new Random(5).nextBytes(words);
        for (int i = 0; i < words.length; i++) {
            words[i] = (byte) ('a' + (words[i] & 15));
        }
        byte[] whole = gzip(words);
        List<ReadOutcome> read = read("a.txt.gz", Arrays.copyOf(whole, whole.length - 2_000));

        assertThat(read).hasSize(2);
        assertThat(read.get(0)).isInstanceOfSatisfying(ReadArticle.class, outcome -> {
            assertThat(outcome.article().id()).isEqualTo("a.txt");
            assertThat(outcome.article().truncated()).isTrue();
            assertThat(new String(words, StandardCharsets.US_ASCII))
                    .startsWith(outcome.article().text());
            assertThat(outcome.article().diagnostics())
                    .extracting(diagnostic -> diagnostic.code())
                    .contains("truncated");
        });
        assertThat(read.get(1)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 9, 10})
    void a_gzip_without_content_is_reported_once(int length) {
        byte[] whole = gzip(bytes("words"));
        assertThat(read("a.gz", Arrays.copyOf(whole, length)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class, unread -> assertThat(unread.code()).isEqualTo("broken-archive"));
    }

    @Test
    void a_damaged_gzip_is_reported() {
        byte[] whole = gzip(bytes("words ".repeat(1000)));
        whole[whole.length - 6] ^= 1;
        assertThat(read("a.txt.gz", whole))
                .last()
                .isInstanceOfSatisfying(
                        Unreadable.class, unread -> assertThat(unread.code()).isEqualTo("broken-archive"));
    }

    @Test
    void gzip_is_told_by_its_content_at_any_depth_and_joined_members_are_one() {
        byte[] joined = concat(gzip(bytes("one ")), gzip(bytes("two")));
        assertThat(articles("a.txt", gzip(joined)))
                .singleElement()
                .satisfies(article -> assertThat(article.text()).isEqualTo("one two"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            html¦<!doctype html><html><head><meta charset=utf-8><title>注册</title></head><body><p>见<a href=/x>这里</a></p></body></html>
            markdown¦# 注册~~见 [这里](https://a.example/x)~
            text¦注册前请核对。~~**不要**告诉别人 <https://a.example/>
            text¦Plain words in a line.
            """)
    void the_same_article_as_file_record_or_gzip_differs_in_its_origin_alone(String field, String content) {
        String text = content.replace('~', '\n');
        Article file = articles("a." + field, bytes(text)).get(0);
        String json = "{\"id\": \"a." + field + "\", \"" + field + "\": \""
                + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}";

        assertThat(articles("a." + field + ".gz", gzip(bytes(text))))
                .containsExactly(at(file, "a." + field + ".gz", 0));
        assertThat(articles("r.jsonl", bytes("\n" + json + "\n"))).containsExactly(at(file, "r.jsonl", 2));
        assertThat(articles("r.jsonl.gz", gzip(bytes(json)))).containsExactly(at(file, "r.jsonl.gz", 1));
    }

    private static Article at(Article article, String source, long record) {
        return new Article(
                article.id(),
                new Origin(source, record),
                article.url(),
                article.title(),
                article.author(),
                article.published(),
                article.text(),
                article.blocks(),
                article.hyperlinks(),
                article.markup(),
                article.charsets(),
                article.notSeen(),
                article.truncated(),
                article.diagnostics());
    }

    @Test
    void zstandard_is_unpacked_frame_by_frame_and_a_break_in_it_is_reported() {
        byte[] joined = concat(Zstd.compress(bytes("one ")), Zstd.compress(bytes("two")));
        assertThat(articles("a.txt.zst", joined)).singleElement().satisfies(article -> {
            assertThat(article.text()).isEqualTo("one two");
            assertThat(article.id()).isEqualTo("a.txt");
        });
        byte[] lines = Zstd.compress(bytes("{\"text\": \"one\"}\n".repeat(50_000)));
        assertThat(articles("a.jsonl", lines)).hasSize(50_000);
        assertThat(read("a.jsonl", Arrays.copyOf(lines, lines.length - 3)))
                .last()
                .isInstanceOfSatisfying(Unreadable.class, unread -> {
                    assertThat(unread.code()).isEqualTo("broken-archive");
                    assertThat(unread.message()).startsWith("a.jsonl: the zstd data are cut short or damaged: ");
                });
    }

    @Test
    void zstandard_with_its_dictionary_in_front_is_unpacked() {
        byte[] dictionary = bytes("{\"text\": \"the words that all records share\"}\n");
        byte[] packed =
                Zstd.compressUsingDict(bytes("{\"text\": \"the words that all records share, too\"}"), dictionary, 3);
        byte[] head = {0x5D, 0x2A, 0x4D, 0x18, (byte) dictionary.length, 0, 0, 0};
        assertThat(articles("a.jsonl.zst", concat(concat(head, dictionary), packed)))
                .singleElement()
                .satisfies(article -> assertThat(article.text()).isEqualTo("the words that all records share, too"));
    }

    @Test
    void whatever_follows_a_member_and_is_not_gzip_is_reported_and_zeros_are_not() {
        byte[] member = gzip(bytes("{\"text\": \"one\"}\n"));
        assertThat(articles("a.jsonl", concat(member, new byte[512]))).hasSize(1);
        List<ReadOutcome> read = read("a.jsonl", concat(member, bytes("garbage")));
        assertThat(read).hasSize(2);
        assertThat(read.get(1))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unread -> assertThat(unread.message())
                                .endsWith("what follows member 1 is not gzip; what stood before was read"));
    }
}
