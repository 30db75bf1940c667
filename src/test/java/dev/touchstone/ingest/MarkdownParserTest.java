package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            see [the site](https://a.example/x) now¦the site¦https://a.example/x
            见<https://a.example/加入>！¦https://a.example/加入¦https://a.example/加入
            [a *b* c](<https://a.example/x y> "title")¦a *b* c¦https://a.example/x y
            [x](https://a.example/(1)) tail)¦x¦https://a.example/(1)
            > [q\\n> r](\\n> https://a.example/q)¦q\\n> r¦https://a.example/q
            [r][1]\\n\\n[1]: https://a.example/r "t"¦r¦https://a.example/r
            [Same]\\n\\n[same]: <https://a.example/s>¦Same¦https://a.example/s
            a\\n\\n> [in quote][k]\\n>\\n> [k]: https://a.example/k¦in quote¦https://a.example/k
            | a \\| b | [x](https://a.example/c) |\\n|---|---|\\n| c \\| d [y](https://a.example/y) | e |¦x¦https://a.example/c
            <a class=b href='https://a.example/h'> shown </a>¦shown¦https://a.example/h
            <div>\\n<a href=https://a.example/b>in a block</a>\\n</div>¦in a block¦https://a.example/b
            <a href="https://a.example/i"><img src=p.png alt='pic'></a>¦pic¦https://a.example/i
            <a href="https://a.example/j">\\n<img src=p.png alt=pic>\\n<p>words</p></a>¦words¦https://a.example/j
            <a href="https://a.example/k"><b>bold</b> and <i>more</i></a>¦bold</b> and <i>more¦https://a.example/k
            [](https://a.example/empty)¦¦https://a.example/empty
            - one\\n- [two](https://a.example/2)¦two¦https://a.example/2
            [![pic](p.png)](https://a.example/p)¦pic¦https://a.example/p
            ---\\ntitle: x\\n---\\n[f](https://a.example/f)¦f¦https://a.example/f
            """)
    void shown_text_and_target_of_a_link_are_cut_from_the_document(String markdown, String shown, String target) {
        Article article = Articles.markdown("id", null, markdown.replace("\\n", "\n"));

        Hyperlink link = article.hyperlinks().stream()
                .filter(found -> found.kind() == Hyperlink.Kind.LINK)
                .findFirst()
                .orElseThrow();
        assertThat(link.anchor().cut(article.text())).isEqualTo(shown == null ? "" : shown.replace("\\n", "\n"));
        assertThat(link.target()).isEqualTo(target);
        assertThat(link.targetSpan().orElseThrow().cut(article.text())).isEqualTo(target);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            <main>\\n<h1> Get the app </h1>\\n<p>now</p>\\n</main>¦HEADING¦Get the app
            <div>\\n<h2 class="x">下载 <b>App</b></h2>\\n</div>¦HEADING¦下载 <b>App</b>
            <ul>\\n<li>one</li>\\n<li>two</li>\\n</ul>¦ITEM¦one
            <table><tr><td>cell</td></tr></table>¦CELL¦cell
            <div><p>words</p></div>¦PARAGRAPH¦words
            """)
    void html_in_markdown_keeps_its_blocks(String markdown, Block.Kind kind, String words) {
        Article article = Articles.markdown("id", null, markdown.replace("\\n", "\n"));

        Block block =
                article.blockIndex().blockAt(article.text().indexOf(words)).orElseThrow();
        assertThat(block.kind()).isEqualTo(kind);
        assertThat(block.span().cut(article.text())).isEqualTo(words);
    }

    @Test
    void a_heading_in_html_is_the_title_where_markdown_has_none() {
        assertThat(Articles.markdown("id", null, "<h1>Rates &amp; fees</h1>\n\n<h1>More</h1>")
                        .title())
                .isEqualTo("Rates & fees");
        assertThat(Articles.markdown("id", null, "<h1>Banner</h1>\n\n# Real").title())
                .isEqualTo("Real");
    }

    @Test
    void an_html_heading_that_is_never_closed_is_no_heading() {
        Article article = Articles.markdown("id", null, "<h1>open" + " and on".repeat(400));

        assertThat(article.blocks()).extracting(Block::kind).doesNotContain(Block.Kind.HEADING);
    }

    @Test
    void a_link_behind_an_escaped_bar_in_a_cell_is_cut_from_the_document() {
        Article article =
                Articles.markdown("id", null, "| a | b |\n|---|---|\n| c \\| d [y](https://a.example/y) | e |\n");

        assertThat(article.hyperlinks()).hasSize(1);
        assertThat(article.hyperlinks().get(0).anchor().cut(article.text())).isEqualTo("y");
        assertThat(article.hyperlinks().get(0).targetSpan().orElseThrow().cut(article.text()))
                .isEqualTo("https://a.example/y");
    }

    @Test
    void blocks_keep_what_the_author_set_apart() {
        String markdown = """
                ---
                layout: page
                title: "A quiet title"
                description: What it is about
                ---
                # Heading #

                Some words
                over two lines.
                **Bold line**
                more words with `code` in them

                > quoted
                > 1. item in a quote

                - first
                  goes on
                - second

                | left | right |
                |------|-------|
                | one  |       |

                ```
                fenced
                ```

                <!-- nobody
                sees this -->

                ![a picture](p.png)

                <p style="display:none">not shown</p>
                """;
        Article article = Articles.markdown("id", null, markdown);

        assertThat(article.title()).isEqualTo("A quiet title");
        assertThat(blocks(article))
                .containsExactly(
                        "BOILERPLATE layout: page",
                        "TITLE A quiet title",
                        "PARAGRAPH What it is about",
                        "HEADING # Heading #",
                        "PARAGRAPH Some words|over two lines.",
                        "HEADING **Bold line**",
                        "PARAGRAPH more words with `code` in them",
                        "CODE `code`",
                        "QUOTE > quoted|> 1. item in a quote",
                        "PARAGRAPH quoted",
                        "ITEM 1. item in a quote",
                        "ITEM - first|  goes on",
                        "ITEM - second",
                        "CELL left",
                        "CELL right",
                        "CELL one",
                        "CODE ```|fenced|```",
                        "HIDDEN <!-- nobody|sees this -->",
                        "PARAGRAPH ![a picture](p.png)",
                        "ALTERNATIVE a picture",
                        "PARAGRAPH <p style=\"display:none\">not shown</p>",
                        "PARAGRAPH not shown",
                        "HIDDEN not shown");
        assertThat(article.notSeen()).containsExactly(Map.entry("images", 1));
    }

    @Test
    void bulleted_lines_in_a_quote_are_items_and_go_on_over_soft_breaks() {
        Article article =
                Articles.markdown("id", null, "> • **第一件：**\n> 把余额转走。\n>\n> • **第二件：**\n> 撤掉挂单。\n\n**提示：**\n不可撤销。\n");

        assertThat(blocks(article))
                .contains("ITEM • **第一件：**|> 把余额转走。", "ITEM • **第二件：**|> 撤掉挂单。", "HEADING **提示：**", "PARAGRAPH 不可撤销。");
    }

    @Test
    void the_first_heading_is_the_title_where_nothing_else_names_one() {
        assertThat(Articles.markdown("id", null, "## 注册说明 ##\n\n正文").title()).isEqualTo("注册说明");
        assertThat(Articles.markdown("id", null, "Setext\n===\n\nx").title()).isEqualTo("Setext");
        assertThat(Articles.markdown("id", null, "no heading").title()).isEmpty();
        assertThat(Articles.markdown("id", null, "# ![Logo](l.png) **The** [site](x) `v2`")
                        .title())
                .isEqualTo("Logo The site v2");
        assertThat(Articles.markdown("id", null, "# **粗体**标题").title()).isEqualTo("粗体标题");
        assertThat(Articles.markdown("id", null, "\n**粗体标题：**\n\n正文").title()).isEqualTo("粗体标题：");
    }

    @Test
    void relative_targets_are_resolved_against_the_address_of_the_article() {
        Article article = Articles.markdown(
                "id", "https://site.example/docs/a.html", "[x](./302.html?target=https://b.example/j)");

        assertThat(article.hyperlinks().get(0).target())
                .isEqualTo("https://site.example/docs/302.html?target=https://b.example/j");
        assertThat(article.hyperlinks().get(0).targetSpan().orElseThrow().cut(article.text()))
                .isEqualTo("./302.html?target=https://b.example/j");
    }

    @Test
    void paragraphs_indented_by_habit_are_no_code_where_they_are_chinese() {
        Article article = Articles.markdown("id", null, "# 题\n\n    这一段只是缩进。\n\ntext\n\n    int x = 1;\n");

        assertThat(blocks(article)).contains("PARAGRAPH 这一段只是缩进。", "CODE int x = 1;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```markdown\n", "\n```` MD\n", "---\ntitle: x\n---\n```md\n"})
    void a_fence_around_the_whole_document_is_none(String fence) {
        Article article = Articles.markdown("id", null, fence + "# Head\n\n[a](https://a.example)\n\n```sh\nb\n```\n");

        assertThat(article.hyperlinks()).hasSize(1);
        assertThat(article.text()).startsWith(fence);
        assertThat(blocks(article)).anyMatch(block -> block.startsWith("HEADING") && block.contains("Head"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```html\n", "`markdown`\n\n    ", "words\n```markdown\n", "```markdown\nx\n```\n\n    "})
    void a_fence_around_something_else_stays_one(String fence) {
        Article article = Articles.markdown("id", null, fence + "[a](https://a.example)\n");

        assertThat(article.hyperlinks()).isEmpty();
    }

    @Test
    void what_follows_an_empty_box_or_a_sample_is_read() {
        Article article = Articles.markdown("id", null, "```md\n```\n\n[a](https://a.example)\n");

        assertThat(article.hyperlinks()).hasSize(1);
    }

    @Test
    void code_is_searched_for_no_links() {
        Article article = Articles.markdown("id", null, "`[a](https://a.example)`\n\n    [b](https://b.example)\n");

        assertThat(article.hyperlinks()).isEmpty();
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map((Block block) ->
                        block.kind() + " " + block.span().cut(article.text()).replace("\n", "|"))
                .collect(Collectors.toList());
    }
}
