package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.List;
import java.util.Set;

/** The clause in which something is said: between commas of either kind, with a whole row of addresses in it. */
final class Clause {
    private static final Set<String> AND = Set.of(
            "", ",", "，", "、", "and", ", and", "or", ", or", "和", "与", "與", "及", "或", "/", ";", "；", "`, `", "`、`",
            "` `", "\" \"");
    private static final int LONGEST_AND = 6;

    private Clause() {}

    static Span around(ScannedArticle article, Span of) {
        String text = article.legible();
        Span row = row(article, of);
        Span sentence = article.passages().sentenceAround(row);
        Span commas = article.passages().clauseAround(row);
        Span clause = new Span(Math.max(sentence.start(), commas.start()), Math.min(sentence.end(), commas.end()));
        int start = row.start();
        while (start > clause.start() && !isComma(text, start - 1)) {
            start--;
        }
        int end = row.end();
        while (end < clause.end() && !isComma(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** {@code x.com, y.com and z.com}: what is said of one is said of all. */
    private static Span row(ScannedArticle article, Span of) {
        Span row = of;
        List<AddressOccurrence> near = article.addresses(article.passages().sentenceAround(of));
        for (AddressOccurrence other : near) {
            if (other.span().start() >= row.end()
                    && isRow(article.legible(), row.end(), other.span().start())) {
                row = new Span(row.start(), other.span().end());
            }
        }
        for (int i = near.size() - 1; i >= 0; i--) {
            Span other = near.get(i).span();
            if (other.end() <= row.start() && isRow(article.legible(), other.end(), row.start())) {
                row = new Span(other.start(), row.end());
            }
        }
        return row;
    }

    private static boolean isRow(String text, int from, int to) {
        if (to - from > LONGEST_AND) {
            return false;
        }
        String gap = text.substring(from, to);
        return gap.indexOf('\n') < 0 && AND.contains(gap.strip());
    }

    private static boolean isComma(String text, int at) {
        return text.charAt(at) == ','
                && (at + 1 == text.length() || text.charAt(at + 1) <= ' ' || text.charAt(at + 1) > 0x7F);
    }
}
