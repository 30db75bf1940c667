package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to cost much: each is read in time that grows with its length alone, on the small stack of the suite. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {
    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "](",
                "![",
                "[a](",
                "[a](b",
                "[[a](b)](",
                "[a]: b\n",
                "[a][b] ",
                "*",
                "**a",
                "_a *b ",
                "`",
                "``a` ",
                "<",
                "<a ",
                "<a href=\"",
                "<a href=x>",
                "<a b='",
                "</a>",
                "<!--",
                "<!-- ->",
                "<?",
                "<![CDATA[",
                "<div hidden>\n\n",
                "<p style='display:none'>",
                "<b>",
                "<b></b>",
                "<img alt='x",
                "> ",
                ">\n",
                "- ",
                "1. ",
                "\t",
                "    \n",
                "|",
                "|a|b|\n|-|-|\n",
                "| \\| | [x](y) |\n|--|--|\n",
                "\\",
                "&",
                "&#x",
                "```\n",
                "~~~",
                "# ",
                "#\n",
                "===\n",
                "---\n",
                "+++\n",
                "a: b\n",
                "\n",
                "\r",
                "\u2022",
                "**a**\n",
                "\ud800",
                "\u0000",
                "https://",
                "<https://a.example/",
                "<table><tr><td>",
                "<ul><li>",
                "<p><b>",
                "<font>",
                "<form action=x>",
                "<svg>",
                "<select><option>",
                "<nav>",
                "<header>",
                "<base href=x>",
                "<meta http-equiv=refresh content=0;url=x>",
                "<div onclick=\"location='/x'\">",
                "<title>",
                "<textarea>",
                "<script>",
                "<pre>\n",
                "<blockquote>",
                "<template>",
                "<iframe src=x>"
            })
    void cost_grows_with_length_alone(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        for (ContentParser parser : List.of(new TextParser(), new MarkdownParser(), new HtmlParser())) {
            for (String document : List.of(text, "x [`<" + text + ">`](y)")) {
                Content content = parser.parse(document, Optional.of("https://site.example/a/"), Limits.DEFAULT);

                int length = content.text().length();
                assertThat(content.blocks().stream()
                                .mapToInt(block -> block.span().end())
                                .max()
                                .orElse(0))
                        .isLessThanOrEqualTo(length);
                assertThat(content.hyperlinks().stream()
                                .mapToInt(link -> Math.max(
                                        link.anchor().end(),
                                        link.targetSpan().map(Span::end).orElse(0)))
                                .max()
                                .orElse(0))
                        .isLessThanOrEqualTo(length);
            }
        }
    }
}
