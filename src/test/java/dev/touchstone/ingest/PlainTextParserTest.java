package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextParserTest {
    @Test
    void paragraphs_end_at_blank_lines() {
        assertThat(blocks("One line\nand its second.\n\n \t\nAnother.\r\n\r\nThird."))
                .containsExactly("PARAGRAPH One line|and its second.", "PARAGRAPH Another.", "PARAGRAPH Third.");
    }

    @Test
    void a_short_line_that_stands_alone_is_a_heading_and_opens_as_the_title() {
        String text = "如何保护账户？\n\n先打开设置。\n\n注意事项\n\n不要告诉别人。\n\n完";
        assertThat(blocks(text))
                .containsExactly(
                        "HEADING 如何保护账户？", "PARAGRAPH 先打开设置。", "HEADING 注意事项", "PARAGRAPH 不要告诉别人。", "PARAGRAPH 完");
        assertThat(Articles.text("id", null, text).title()).isEqualTo("如何保护账户？");
    }

    @Test
    void lines_that_nobody_wrapped_are_paragraphs_of_their_own() {
        String dump =
                "How do I reset it?\n" + "Open the settings and choose reset. ".repeat(6) + "\nWhere is it?\nThere.";
        assertThat(blocks(dump)).hasSize(4).first().isEqualTo("HEADING How do I reset it?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"• a", "1. 登录", "12) x", "3、x", "（2）x", "(2) x", "① x", "- x", "✅ x", "1️⃣ x"})
    void list_lines_are_items(String line) {
        assertThat(blocks("Some words before.\n" + line))
                .containsExactly("PARAGRAPH Some words before.", "ITEM " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5 倍", "-x", "2024年", "*x", "(a) x", "1000. x"})
    void lines_that_only_begin_like_a_list_are_not(String line) {
        assertThat(blocks("Some words before.\n" + line)).containsExactly("PARAGRAPH Some words before.|" + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**标题**\n\n正文",
                "见 [这里](https://a.example/)",
                "见<https://a.example/x>",
                "# One\n\nx\n\n## Two",
                "---\ntitle: x\n---\ny",
                "a\n```\ncode\n```",
                "some **bold** words",
                "| a | b |\n|---|---|\n| c | d |"
            })
    void text_that_evidently_is_markdown_is_read_as_such(String text) {
        Article markdown = Articles.markdown("id", null, text);
        assertThat(Articles.text("id", null, text)).isEqualTo(markdown);
        assertThat(markdown.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 1 in the charts",
                "a [note] (in brackets)",
                "2 * 3 ** 4",
                "- a\n- b\n\n1. c",
                "x < y, https://a.example/",
                "----\nnot: front matter\n----"
            })
    void text_that_only_resembles_markdown_stays_plain(String text) {
        assertThat(MarkdownSigns.in(text)).isFalse();
    }

    @Test
    void text_is_cut_at_the_limit_but_never_within_a_character() {
        Content content = new PlainTextParser().parse("ab😀cd", Optional.empty(), new Limits(3, 1000, 10, 10));

        assertThat(content.text()).isEqualTo("ab");
        assertThat(content.truncated()).isTrue();
        assertThat(content.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("truncated");
            assertThat(diagnostic.message()).contains("first 3 characters").contains("maxArticleCharacters");
        });
    }

    @Test
    void blocks_over_the_limit_are_left_out_and_that_is_said() {
        Content content = new PlainTextParser().parse("a.\n\nb.\n\nc.", Optional.empty(), new Limits(100, 1000, 2, 10));

        assertThat(content.blocks()).hasSize(2);
        assertThat(content.truncated()).isTrue();
        assertThat(content.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("maxBlocks"));
    }

    private static List<String> blocks(String text) {
        Article article = Articles.text("id", null, text);
        return article.blocks().stream()
                .map(block -> block.kind() + " "
                        + block.span().cut(text).replace("\r", "").replace("\n", "|"))
                .toList();
    }
}
