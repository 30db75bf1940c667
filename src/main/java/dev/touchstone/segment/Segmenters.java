package dev.touchstone.segment;

import dev.touchstone.article.Article;
import dev.touchstone.text.Language;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which splitter and which tokenizer a language gets. Stateless but for the models. */
final class Segmenters {
    /** Languages without spaces between words, and texts too short to have a language: OpenNLP's model has no use there. */
    private static final Set<String> BY_PUNCTUATION =
            Set.of("zh-Hans", "zh-Hant", "ja", "ko", "th", "lo", "km", "my", "und");
    /** One Chinese or Japanese character in eight: a paragraph of that language within a text of another. */
    private static final int EAST_ASIAN_SHARE = 8;

    private final SentenceSplitter punctuation = new PunctuationSentences();
    private final SentenceSplitter statistical;
    private final Tokenizer hanlp;
    private final Tokenizer openNlp;

    Segmenters(NlpModels models) {
        this.statistical = new StatisticalSentences(models, punctuation);
        this.hanlp = new HanlpTokenizer(models);
        this.openNlp = new OpenNlpTokenizer(models);
    }

    /** @param text the article's, with its entities read as the signs that they stand for */
    List<Sentence> sentences(Article article, String text, Language language, Mask mask) {
        boolean byPunctuation = BY_PUNCTUATION.contains(language.tag());
        List<Sentence> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(article, text, mask)) {
            boolean simple = byPunctuation || isEastAsian(text, paragraph);
            (simple ? punctuation : statistical).split(text, paragraph, mask, sentences);
        }
        return List.copyOf(sentences);
    }

    List<Token> tokens(String text, Sentence sentence, Language language, Mask mask) {
        Tokenizer tokenizer = language.isChinese() ? hanlp : openNlp;
        List<Token> tokens = new ArrayList<>();
        int from = sentence.span().start();
        int to = sentence.span().end();
        for (int i = mask.firstBehind(from); i < mask.size() && mask.start(i) < to; i++) {
            prose(tokenizer, text, from, mask.start(i), tokens);
            int start = Math.max(from, mask.start(i));
            from = Math.min(to, mask.end(i));
            tokens.add(new Token(new Span(start, from), tokenizer.addressTag()));
        }
        prose(tokenizer, text, from, to, tokens);
        return List.copyOf(tokens);
    }

    private static void prose(Tokenizer tokenizer, String text, int from, int to, List<Token> into) {
        if (from < to) {
            Span part = Trim.span(text, from, to);
            if (part.length() > 0) {
                tokenizer.tokenize(text, part, into);
            }
        }
    }

    private static boolean isEastAsian(String text, Span paragraph) {
        int eastAsian = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            eastAsian += c >= 0x3040 && c <= 0x9FFF ? 1 : 0;
        }
        return eastAsian * EAST_ASIAN_SHARE > paragraph.length();
    }
}
