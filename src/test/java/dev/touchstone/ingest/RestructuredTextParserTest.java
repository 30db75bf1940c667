package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestructuredTextParserTest {
    private static Article read(String document) {
        return Articles.text("id", "https://docs.example/en/latest/index.html", document.replace("\\n", "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            See `the site <https://a.example/x>`_ now.¦the site¦https://a.example/x
            见`官网 <https://a.example/y>`__。¦官网¦https://a.example/y
            See `<https://a.example/bare>`_ now.¦https://a.example/bare¦https://a.example/bare
            A link\\n`over two\\nlines <https://a.example/two>`_ here.¦over two\\nlines¦https://a.example/two
            .. note:: Look\\n\\nSee `The  Site`_ now.\\n\\n.. _the site: https://a.example/named¦The  Site¦https://a.example/named
            .. note:: Look\\n\\nSee site_ now.\\n\\n.. _Site: https://a.example/word¦site¦https://a.example/word
            .. note:: Look\\n\\nSee `here <a b_>`_.\\n\\n.. _`a b`: https://a.example/alias¦here¦https://a.example/alias
            .. raw:: html\\n\\n   <p><a href="https://a.example/raw">Sign in</a></p>¦Sign in¦https://a.example/raw
            .. raw:: html\\n\\n    <a href='https://a.example/four' class=button>Go</a>\\n\\nMore.¦Go¦https://a.example/four
            .. image:: p.png\\n   :alt: pic\\n   :target: https://a.example/pic¦pic¦https://a.example/pic
            .. |logo| image:: p.png\\n   :target: https://a.example/sub\\n   :alt: mark¦mark¦https://a.example/sub
            .. note::\\n\\n   See `this <https://a.example/in>`_.¦this¦https://a.example/in
            `Head <https://a.example/head>`_\\n=====\\n\\nWords.¦Head¦https://a.example/head
            .. note:: x\\n\\n| `a <https://a.example/cell>`_ | b |¦a¦https://a.example/cell
            """)
    void shown_words_and_target_of_a_link_are_cut_from_the_document(String document, String shown, String target) {
        Article article = read(document);

        Hyperlink link = article.hyperlinks().stream()
                .filter(found -> found.kind() == Hyperlink.Kind.LINK)
                .findFirst()
                .orElseThrow();
        assertThat(link.anchor().cut(article.text())).isEqualTo(shown.replace("\\n", "\n"));
        assertThat(link.target()).isEqualTo(target);
        assertThat(link.targetSpan().orElseThrow().cut(article.text())).isEqualTo(target);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            Title\\n=====\\n\\n.. note:: x¦HEADING¦Title
            =====\\nTitle\\n=====\\n\\n.. note:: x¦HEADING¦Title
            标题\\n----\\n\\n.. note:: x¦HEADING¦标题
            .. note:: x\\n\\n- one\\n- two¦ITEM¦- two
            .. code-block:: sh\\n\\n   wget https://a.example/x\\n\\nMore.¦CODE¦wget https://a.example/x
            .. note:: x\\n\\nRun this::\\n\\n   make all\\n\\nMore.¦CODE¦make all
            .. note:: x\\n\\nUse ``make all`` here.¦CODE¦``make all``
            .. note:: x\\n\\n.. nobody sees this\\n   nor this¦HIDDEN¦.. nobody sees this\\n   nor this
            .. meta::\\n   :description: words¦HIDDEN¦.. meta::\\n   :description: words
            .. toctree::\\n   :maxdepth: 1\\n\\n   first¦BOILERPLATE¦:maxdepth: 1\\n\\n   first
            .. image:: p.png\\n   :alt: a picture¦ALTERNATIVE¦a picture
            .. warning::\\n\\n   Keep it to yourself.¦PARAGRAPH¦Keep it to yourself.
            .. warning:: Keep it to yourself.¦PARAGRAPH¦Keep it to yourself.
            .. note:: x\\n\\n+-----+-----+\\n| one | two |\\n+-----+-----+¦CELL¦two
            .. raw:: html\\n\\n   <h2>Call us</h2>¦HEADING¦Call us
            """)
    void parts_are_told_apart(String document, Block.Kind kind, String words) {
        Article article = read(document);

        String expected = words.replace("\\n", "\n");
        assertThat(article.blocks())
                .filteredOn(block -> block.kind() == kind)
                .extracting(block -> block.span().cut(article.text()))
                .contains(expected);
    }

    @Test
    void first_heading_is_the_title_without_its_marks() {
        assertThat(read("=====\n`Rates <https://a.example>`_ 2026\n=====\n\nMore\n----\n\n.. note:: x")
                        .title())
                .isEqualTo("Rates 2026");
        assertThat(read(".. raw:: html\n\n   <h1>Rates &amp; fees</h1>\n").title())
                .isEqualTo("Rates & fees");
    }

    @Test
    void what_is_called_markdown_is_read_as_what_it_is() {
        Article article = Articles.markdown(
                "id", null, "Title\n=====\n\n.. raw:: html\n\n    <a href=https://a.example/m>x</a>\n");

        assertThat(article.hyperlinks()).extracting(Hyperlink::target).containsExactly("https://a.example/m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Guide\n\n```rst\n.. note:: x\n```\n\n[a](https://a.example)",
                "Use std::vector .. or std::list, see `x`_ .",
                "He waited .. and waited:: nothing.",
                "a ``b`` c\n\n.. d"
            })
    void other_texts_are_left_as_they_are(String document) {
        assertThat(RestructuredSigns.in(document)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`a <b>`_ ",
                "`",
                "``",
                "<",
                ">`_",
                ".. |",
                ".. _`",
                "a_ ",
                "|",
                ".. x::\n",
                "`x>`_",
                "=\n",
                "::\n\n "
            })
    void cost_grows_with_length_alone(String piece) {
        String document = ".. note:: x\n\n.. _a: https://a.example\n\n" + piece.repeat(400_000 / piece.length());

        Article article = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(document));

        assertThat(article.text()).hasSizeGreaterThan(300_000);
    }
}
