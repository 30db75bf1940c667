package dev.touchstone.ingest;

import static dev.touchstone.ingest.Inputs.articles;
import static dev.touchstone.ingest.Inputs.bytes;
import static dev.touchstone.ingest.Inputs.concat;
import static dev.touchstone.ingest.Inputs.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.article.Origin;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesArticleReaderTest {
    @Test
    void a_record_gives_its_fields_and_other_fields_are_passed_over() {
        String line =
                "{\"label\": {\"deep\": [1, {\"text\": \"no\"}]}, \"id\": \"a/1\", \"url\": \"https://a.example/1\","
                        + " \"title\": \"T\", \"author\": \"A\", \"published\": \"2026-01-02\", \"text\": \"Some words\","
                        + " \"family\": null}";

        assertThat(articles("r.jsonl", bytes(line))).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo("a/1");
            assertThat(article.origin()).isEqualTo(new Origin("r.jsonl", 1));
            assertThat(article.url()).contains("https://a.example/1");
            assertThat(article.title()).isEqualTo("T");
            assertThat(article.author()).contains("A");
            assertThat(article.published()).contains("2026-01-02");
            assertThat(article.text()).isEqualTo("Some words");
            assertThat(article.charsets().used()).isEqualTo("UTF-8");
        });
    }

    @Test
    void a_record_without_a_name_is_called_by_source_and_line() {
        assertThat(articles("d/r.jsonl", bytes("\n{\"text\": \"x\"}\r\n \n{\"text\": \"y\", \"id\": null}\n")))
                .extracting(Article::id)
                .containsExactly("d/r.jsonl:2", "d/r.jsonl:4");
    }

    @Test
    void numbers_serve_as_names_and_dates() {
        assertThat(articles("r.jsonl", bytes("{\"text\": \"x\", \"id\": 17, \"published\": 1700000000}")))
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.id()).isEqualTo("17");
                    assertThat(article.published()).contains("1700000000");
                });
    }

    @Test
    void the_title_of_the_record_goes_before_the_title_in_the_content() {
        assertThat(articles("r.jsonl", bytes("{\"title\": \"T\", \"markdown\": \"# H\"}\n{\"markdown\": \"# H\"}")))
                .extracting(Article::title)
                .containsExactly("T", "H");
    }

    @Test
    void of_several_contents_the_richest_is_read_and_that_is_said() {
        assertThat(articles("r.jsonl", bytes("{\"text\": \"x\", \"html\": \"<p>y\", \"markdown\": \"z\"}")))
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.text()).isEqualTo("y");
                    assertThat(article.diagnostics())
                            .extracting(diagnostic -> diagnostic.code())
                            .containsExactly("several-contents");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            {"text": "x" "id": 1}¦not-json¦at column
            {"text": "x"¦not-json¦at column
            {"text": "x"} {}¦not-json¦follows the record
            ["text"]¦bad-record¦not a JSON object
            17¦bad-record¦not a JSON object
            words¦not-json¦not JSON
            {"id": "x"}¦no-text¦none of the fields text, markdown and html
            {"text": null}¦no-text¦none of the fields
            {"text": "  "}¦no-text¦the field text is empty
            {"html": ""}¦no-text¦the field html is empty
            {"text": 5}¦bad-record¦the field text must be a string
            {"text": "x", "url": ["y"]}¦bad-record¦the field url must be a string
            {"text": "x", "id": {"a": 1}}¦bad-record¦the field id must be a string
            """)
    void a_broken_line_in_the_middle_is_named_and_the_others_are_read(String line, String code, String told) {
        String before = "{\"text\": \"before\"}\n";
        List<ReadOutcome> read = read("r.jsonl", bytes(before + line + "\n{\"text\": \"after\"}\n"));

        assertThat(read).hasSize(3);
        assertThat(read.get(0))
                .isInstanceOfSatisfying(
                        ReadArticle.class,
                        one -> assertThat(one.article().text()).isEqualTo("before"));
        assertThat(read.get(1)).isInstanceOfSatisfying(Unreadable.class, unread -> {
            assertThat(unread.origin()).isEqualTo(new Origin("r.jsonl", 2));
            assertThat(unread.code()).isEqualTo(code);
            assertThat(unread.message()).startsWith("r.jsonl:2: ").contains(told);
        });
        assertThat(read.get(2))
                .isInstanceOfSatisfying(
                        ReadArticle.class,
                        two -> assertThat(two.article().text()).isEqualTo("after"));
    }

    @Test
    void no_message_repeats_what_acts_on_a_terminal() {
        assertThat(read("r.jsonl", bytes("{\"text\": \u001B[31m\u202E\n")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unread -> assertThat(unread.message()).doesNotContain("\u001B", "\u202E", "\n"));
    }

    @Test
    void a_mark_before_the_first_record_is_passed_over() {
        assertThat(articles("r.jsonl", bytes("\uFEFF{\"text\": \"x\"}"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \r\n"})
    void a_source_without_records_is_reported(String content) {
        assertThat(read("r.jsonl", bytes(content)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class, unread -> assertThat(unread.code()).isEqualTo("empty"));
    }

    @Test
    void bytes_that_are_no_utf_8_do_not_lose_the_record() {
        byte[] line = bytes("{\"id\": \"注册说明\", \"text\": \"注册之前请核对网址，不要相信群里的链接#。\"}\n");
        for (int i = 0; i < line.length; i++) {
            line[i] = line[i] == '#' ? (byte) 0xFF : line[i];
        }
        assertThat(articles("r.jsonl", concat(line, bytes("{\"text\": \"next\"}"))))
                .hasSize(2)
                .first()
                .satisfies(article -> {
                    assertThat(article.text()).endsWith("链接\uFFFD。");
                    assertThat(article.charsets().malformed()).isEqualTo(1);
                    assertThat(article.diagnostics())
                            .extracting(diagnostic -> diagnostic.code())
                            .containsExactly("malformed-characters");
                });
    }

    @Test
    void halves_of_characters_in_escapes_are_replaced() {
        assertThat(articles("r.jsonl", bytes("{\"text\": \"a\\ud800b\\ud83d\\ude00\"}")))
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.text()).isEqualTo("a\uFFFDb😀");
                    assertThat(article.diagnostics())
                            .extracting(diagnostic -> diagnostic.code())
                            .containsExactly("malformed-characters");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE"})
    void records_in_another_charset_are_read_in_it(String charset) {
        String lines = "{\"text\": \"注册之前请核对网址。\"}\n".repeat(3000) + "{\"text\": \"最后一条😀\"}\n";
        List<Article> read = articles("r.jsonl", lines.getBytes(Charset.forName(charset)));

        assertThat(read).hasSize(3001);
        assertThat(read.get(3000).text()).isEqualTo("最后一条😀");
        assertThat(read.get(3000).charsets().used()).isEqualTo(charset);
    }

    @Test
    void lines_are_whole_wherever_the_buffer_ends() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            lines.append("{\"id\": \"")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append("字".repeat(i))
                    .append("x\"}\n");
        }
        List<Article> read = articles("r.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(read).hasSize(400);
        for (int i = 0; i < 400; i++) {
            assertThat(read.get(i).id()).isEqualTo(Integer.toString(i));
            assertThat(read.get(i).text()).hasSize(i + 1);
        }
    }

    @Test
    void a_line_of_just_the_limit_is_read_and_one_byte_more_is_not() {
        Limits limits = new Limits(100, 20, 10, 10);
        String fits = "{\"text\": \"12345678\"}";
        SourceReader reader = new SourceReader(limits, Optional.of(InputFormat.JSONL));
        List<ReadOutcome> read = new ArrayList<>();
        reader.read(Inputs.source("r", bytes(fits + "\n" + fits + " \n" + fits)), read::add);

        assertThat(fits).hasSize(20);
        assertThat(read).hasSize(3);
        assertThat(read.get(1))
                .isInstanceOfSatisfying(
                        Unreadable.class, unread -> assertThat(unread.code()).isEqualTo("record-too-long"));
    }
}
