package dev.touchstone.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.article.Article;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmentedArticleTest {
    private static final NlpModels MODELS = new NlpModels();
    private static final ArticleSegmenter SEGMENTER = new ArticleSegmenter(MODELS, PlainAddresses::find);

    @AfterAll
    static void close() {
        MODELS.close();
    }

    static List<Article> articles() {
        return Texts.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void sentences_are_in_order_and_hold_every_letter_and_digit(Article article) {
        SegmentedArticle segmented = SEGMENTER.segment(article);
        int before = 0;
        for (Sentence sentence : segmented.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(before);
            before = sentence.span().end();
        }
        for (int i = 0; i < article.text().length(); i++) {
            if (Character.isLetterOrDigit(article.text().charAt(i))) {
                assertThat(segmented.sentenceAt(i)).as("at %d", i).isPresent();
                assertThat(segmented.sentenceAt(i).get().span().contains(i)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void tokens_are_in_order_within_their_sentence_and_hold_every_letter_and_digit(Article article) {
        SegmentedArticle segmented = SEGMENTER.segment(article);
        for (Sentence sentence : segmented.sentences()) {
            StringBuilder held = new StringBuilder();
            int before = sentence.span().start();
            for (Token token : segmented.tokens(sentence)) {
                String surface = token.span().cut(article.text());
                assertThat(sentence.span().contains(token.span())).isTrue();
                assertThat(token.span().start()).isGreaterThanOrEqualTo(before);
                assertThat(surface).isNotBlank().isEqualTo(surface.strip());
                before = token.span().end();
                held.append(surface);
            }
            assertThat(visible(held.toString()))
                    .isEqualTo(visible(sentence.span().cut(article.text())));
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void an_address_is_one_token_and_in_one_sentence(Article article) {
        SegmentedArticle segmented = SEGMENTER.segment(article);

        assertThat(segmented.addresses())
                .isNotEmpty()
                .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        for (LocatedAddress address : segmented.addresses()) {
            Sentence sentence = segmented.sentenceAt(address.span().start()).orElseThrow();
            assertThat(sentence.span().contains(address.span())).isTrue();
            assertThat(segmented.tokens(sentence)).extracting(Token::span).contains(address.span());
        }
    }

    @Test
    void chinese_words_have_parts_of_speech_in_both_scripts() {
        assertThat(tagged(Texts.CHINESE)).contains("下载/v", "地址/n", "https://example.com/help/download/xu");
        assertThat(tagged(Texts.TRADITIONAL)).contains("下載/v", "網址/n", "客服/nz", "https://example.com/tw/xu");
    }

    @Test
    void english_words_are_cut_from_their_punctuation() {
        assertThat(tagged(Texts.ENGLISH)).contains("get/", "strangers/", "./", "85.3/");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void asked_again_it_gives_the_same_lists(Article article) {
        SegmentedArticle segmented = SEGMENTER.segment(article);
        Sentence first = segmented.sentences().get(0);

        assertThat(segmented.sentences()).isSameAs(segmented.sentences());
        assertThat(segmented.tokens(first)).isSameAs(segmented.tokens(first));
        assertThatThrownBy(() -> segmented.sentences().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> segmented.tokens(first).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_sentence_of_a_longer_text_is_refused() {
        SegmentedArticle segmented = SEGMENTER.segment(Texts.article("短文。"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> segmented.tokens(new Sentence(new Span(0, 4))))
                .withMessageContaining("id");
    }

    @Test
    void between_two_sentences_there_is_none() {
        SegmentedArticle segmented = SEGMENTER.segment(Texts.article("一句。  又一句。"));

        assertThat(segmented.sentenceAt(2)).contains(new Sentence(new Span(0, 3)));
        assertThat(segmented.sentenceAt(3)).isEmpty();
        assertThat(segmented.sentenceAt(5)).contains(new Sentence(new Span(5, 9)));
        assertThat(segmented.sentenceAt(9)).isEmpty();
    }

    @Test
    void a_line_is_what_stands_between_line_ends() {
        SegmentedArticle segmented = SEGMENTER.segment(Texts.article("ab\r\ncd\n\ne"));

        assertThat(segmented.lineAt(0)).isEqualTo(new Span(0, 2));
        assertThat(segmented.lineAt(3)).isEqualTo(new Span(0, 2));
        assertThat(segmented.lineAt(4)).isEqualTo(new Span(4, 6));
        assertThat(segmented.lineAt(6)).isEqualTo(new Span(4, 6));
        assertThat(segmented.lineAt(7)).isEqualTo(new Span(7, 7));
        assertThat(segmented.lineAt(9)).isEqualTo(new Span(8, 9));
        assertThatThrownBy(() -> segmented.lineAt(10)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void the_title_is_folded_too_and_an_empty_article_is_nothing() {
        SegmentedArticle segmented = SEGMENTER.segment(Texts.article(""));

        assertThat(segmented.title().folded()).isEqualTo("标题 title");
        assertThat(segmented.folded().folded()).isEmpty();
        assertThat(segmented.sentences()).isEmpty();
        assertThat(segmented.sentenceAt(0)).isEmpty();
        assertThat(segmented.lineAt(0)).isEqualTo(new Span(0, 0));
    }

    private static List<String> tagged(String text) {
        SegmentedArticle segmented = SEGMENTER.segment(Texts.article(text));
        return segmented.sentences().stream()
                .flatMap(sentence -> segmented.tokens(sentence).stream())
                .map(token -> token.span().cut(text) + "/" + token.partOfSpeech())
                .toList();
    }

    private static String visible(String text) {
        return text.replaceAll("\\s", "");
    }
}
