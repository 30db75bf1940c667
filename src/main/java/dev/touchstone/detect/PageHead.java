package dev.touchstone.detect;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.List;

/** What a page is headed by: its title and first headings. */
final class PageHead {
    private static final int FIRST = 3;

    private PageHead() {}

    /**
     * Whether the page is headed by the brand, and not by a warning or, on a host that does not resemble it, by a notice or a
     * question about it.
     */
    static boolean names(ScannedArticle article, String brand, CarrierFacts carrier) {
        boolean resembles = carrier.host().resembles();
        TitleWords title = article.title();
        boolean titled = title.names(brand) && !title.has("warning") && (resembles || !title.has("about"));
        return titled
                || heads(article).stream()
                        .anyMatch(block -> article.mentionsOf(brand)
                                        .hasWithin(
                                                block.span(),
                                                mention ->
                                                        !article.hasCue("warning", sentence(article, block, mention)))
                                && (resembles || !article.hasCue("about", block.span())));
    }

    /** What a heading says in one breath with a name: a warning put before it speaks of nothing. */
    static Span sentence(ScannedArticle article, Block heading, BrandMention mention) {
        Span sentence = article.passages().sentenceAround(mention.span());
        return new Span(
                Math.max(heading.span().start(), sentence.start()),
                Math.min(heading.span().end(), sentence.end()));
    }

    /** Whether words of the category stand in the title or in one of the first headings. */
    static boolean has(ScannedArticle article, String category) {
        return article.title().has(category)
                || heads(article).stream().anyMatch(block -> article.hasCue(category, block.span()));
    }

    /** Whether the page is headed by words that warn of deceit, in any language. */
    static boolean warns(ScannedArticle article) {
        return has(article, "warning") || has(article, "never");
    }

    /** Whether it is headed as a place that keeps copies of what others publish, and calls nothing official there. */
    static boolean isMirror(ScannedArticle article) {
        return has(article, "mirror") && !has(article, "claim");
    }

    static boolean isBare(ScannedArticle article) {
        return heads(article).isEmpty();
    }

    /** By place. */
    static List<Span> spans(ScannedArticle article) {
        return heads(article).stream().map(Block::span).toList();
    }

    private static List<Block> heads(ScannedArticle article) {
        return article.heads();
    }

    /** Gone through once an article: {@link ScannedArticle#heads} keeps them. */
    static List<Block> find(Article article) {
        return article.blocks().stream().filter(PageHead::isHead).limit(FIRST).toList();
    }

    /** Whether the block heads what follows. */
    static boolean isHead(Block block) {
        return block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
    }

    /** What a heading says: without addresses, which a link within it leads to or which stand there for themselves. */
    static String words(ScannedArticle article, Block head) {
        StringBuilder words = new StringBuilder();
        for (int at = head.span().start(); at < head.span().end(); at++) {
            if (!article.isInAddress(new Span(at, at + 1))) {
                words.append(article.text().charAt(at));
            }
        }
        return words.toString();
    }
}
