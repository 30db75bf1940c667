package dev.touchstone.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.text.Language;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final NlpModels MODELS = new NlpModels();
    private static final Segmenters SEGMENTERS = new Segmenters(MODELS);

    @AfterAll
    static void close() {
        MODELS.close();
    }

    static List<String> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.cases")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_case_holds(String line) {
        Language language = line.startsWith("en") ? Language.ENGLISH : Language.SIMPLIFIED_CHINESE;
        String marked = line.substring(3).replace("\\n", "\n");
        String withAddresses = marked.replace("‖", "");
        List<LocatedAddress> addresses = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int open = 0;
        for (int i = 0; i < withAddresses.length(); i++) {
            char c = withAddresses.charAt(i);
            if (c == '«') {
                open = text.length();
            } else if (c == '»') {
                addresses.add(PlainAddresses.at(text.toString(), new Span(open, text.length())));
            } else {
                text.append(c);
            }
        }
        List<String> expected = Arrays.stream(marked.replaceAll("[«»]", "").split("‖"))
                .map(String::strip)
                .map(sentence -> sentence.replaceAll("\\n\\n[*> \\n]+$", "").replaceAll("\\n>$", ""))
                .toList();

        assertThat(cut(text.toString(), language, addresses)).isEqualTo(expected);
    }

    @Test
    void no_sentence_crosses_a_block() {
        String text = "标题一段话\n接着的单元格又一格";
        Article article = article(
                text,
                new Block(Block.Kind.HEADING, new Span(0, 5)),
                new Block(Block.Kind.CELL, new Span(6, 12)),
                new Block(Block.Kind.CELL, new Span(12, 15)));

        assertThat(cut(article, Language.SIMPLIFIED_CHINESE)).containsExactly("标题一段话", "接着的单元格", "又一格");
    }

    @Test
    void code_and_pictures_within_a_line_are_words_of_its_sentence() {
        String text = "邀请码是 ABC123 哦\nint x;\n完";
        Article article = article(
                text,
                new Block(Block.Kind.PARAGRAPH, new Span(0, 13)),
                new Block(Block.Kind.CODE, new Span(5, 11)),
                new Block(Block.Kind.CODE, new Span(14, 20)));

        assertThat(cut(article, Language.SIMPLIFIED_CHINESE)).containsExactly("邀请码是 ABC123 哦", "int x;", "完");
    }

    @Test
    void a_line_of_questions_without_end_is_cut_where_it_may_be() {
        String text = "如何添加联系人 如何重置密码，如何验证身份 ".repeat(2_000).strip();
        List<Sentence> sentences = sentences(article(text), Language.SIMPLIFIED_CHINESE, List.of());

        assertThat(sentences).hasSizeGreaterThan(20);
        assertThat(sentences).allMatch(sentence -> sentence.span().length() <= SentenceSplitter.LONGEST);
        assertThat(sentences.subList(0, 20)).allMatch(sentence -> {
            String cut = sentence.span().cut(text);
            return cut.endsWith("人") || cut.endsWith("，") || cut.endsWith("份");
        });
    }

    @Test
    void a_huge_text_without_any_blank_is_cut_in_linear_time() {
        assertThat(sentences(article("a.b!".repeat(250_000)), Language.ENGLISH, List.of()))
                .hasSizeGreaterThan(900);
        assertThat(sentences(article("😀中".repeat(200_000)), Language.SIMPLIFIED_CHINESE, List.of()))
                .allMatch(sentence ->
                        !Character.isLowSurrogate("😀中😀".charAt(sentence.span().start() % 3)));
    }

    private static List<String> cut(String text, Language language, List<LocatedAddress> addresses) {
        return sentences(article(text), language, addresses).stream()
                .map(sentence -> sentence.span().cut(text))
                .toList();
    }

    private static List<String> cut(Article article, Language language) {
        return sentences(article, language, List.of()).stream()
                .map(sentence -> sentence.span().cut(article.text()))
                .toList();
    }

    private static List<Sentence> sentences(Article article, Language language, List<LocatedAddress> addresses) {
        return SEGMENTERS.sentences(article, article.text(), language, Mask.of(addresses));
    }

    private static Article article(String text, Block... blocks) {
        Article plain = Article.ofText("id", Optional.empty(), "", text);
        return blocks.length == 0
                ? plain
                : new Article(
                        plain.id(),
                        plain.origin(),
                        plain.url(),
                        plain.title(),
                        plain.author(),
                        plain.published(),
                        text,
                        List.of(blocks),
                        plain.hyperlinks(),
                        plain.markup(),
                        plain.charsets(),
                        plain.notSeen(),
                        false,
                        List.of());
    }
}
