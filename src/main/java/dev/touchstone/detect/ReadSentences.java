package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.segment.Sentence;
import dev.touchstone.text.Span;
import java.util.List;

/**
 * How long an article is to its reader. What is hidden, and sentences of a single word outside of lists and tables, make no
 * article longer: they are how a promotion is thinned out.
 */
final class ReadSentences {
    /** Chinese characters of the longest single word; Chinese has longer ones, but hardly as sentences. */
    private static final int LONGEST_WORD = 2;

    /** A sentence that nothing ends is cut into pieces that are longer than that, in UTF-16 code units. */
    private static final int FEWEST_CUT = 500;

    private ReadSentences() {}

    static int count(ScannedArticle article) {
        List<Sentence> sentences = article.segmented().sentences();
        int count = 0;
        for (Sentence sentence : sentences) {
            count += isRead(article, sentence.span()) ? 1 : 0;
        }
        return Math.max(1, count);
    }

    /** So many and no more; quickly told, and once an article. */
    static int atMost(ScannedArticle article) {
        return article.sentencesAtMost();
    }

    static int bound(ScannedArticle article) {
        String text = article.text();
        int ends = 2 * article.article().blocks().size() + text.length() / FEWEST_CUT + 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            ends += mayEnd(c) && isEnd(c) ? 1 : 0;
        }
        return ends;
    }

    /** Letters and ideographs do not; small enough for Java to put it into the loop over every character. */
    private static boolean mayEnd(char c) {
        return c < 'A' ? c != ' ' : c >= 0x80 && (c < 0x3400 || c > 0x9FFF);
    }

    /** What ends a sentence of either kind of language, or a paragraph. */
    private static boolean isEnd(char c) {
        return switch (c) {
            case '\n', '.', '!', '?', ';', '…', '⋯', '。', '！', '？', '；', '｡' -> true;
            default -> false;
        };
    }

    static boolean isRead(ScannedArticle article, Span sentence) {
        if (article.isHidden(sentence)) {
            return false;
        }
        return !isOneWord(article.text(), sentence)
                || article.isWithin(Block.Kind.CELL, sentence.start())
                || article.isWithin(Block.Kind.ITEM, sentence.start());
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u3000'
                && ((c >= '\u4E00' && c <= '\u9FA5') || Character.isIdeographic(c) || Character.isSurrogate(c));
    }

    private static boolean isOneWord(String text, Span sentence) {
        int han = 0;
        int words = 0;
        boolean within = false;
        for (int at = sentence.start(); at < sentence.end(); at++) {
            char c = text.charAt(at);
            boolean ideograph = isIdeograph(c);
            boolean letter = !ideograph && Character.isLetterOrDigit(c);
            han += ideograph ? 1 : 0;
            words += letter && !within ? 1 : 0;
            within = letter;
            if (words > 1 || han > LONGEST_WORD || (words > 0 && han > 0)) {
                return false;
            }
        }
        return true;
    }
}
