package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which brand an article is about. */
final class MainBrand {
    /** How many mentions in passing one in a title or heading is worth. */
    private static final int LEADING = 5;

    private MainBrand() {}

    static Optional<String> of(ScannedArticle article) {
        Map<String, Integer> counts = new TreeMap<>();
        for (BrandMention mention : article.mentions()) {
            boolean leading = isLeading(article, mention.span());
            counts.merge(mention.brand(), leading ? LEADING : 1, Integer::sum);
        }
        article.title().names().forEach(name -> counts.merge(name.brand(), LEADING, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private static boolean isLeading(ScannedArticle article, Span span) {
        return article.isWithin(Block.Kind.TITLE, span.start()) || article.isWithin(Block.Kind.HEADING, span.start());
    }
}
