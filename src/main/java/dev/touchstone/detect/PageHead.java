package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
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
        boolean resembles = carrier.host().standing() == Standing.LOOKALIKE;
        return heads(article).stream()
                .anyMatch(block -> article.mentions(block.span()).stream()
                                .anyMatch(mention -> mention.brand().equals(brand))
                        && !article.hasCue("warning", block.span())
                        && (resembles || !article.hasCue("about", block.span())));
    }

    static boolean isBare(ScannedArticle article) {
        return heads(article).isEmpty();
    }

    /** By place. */
    static List<Span> spans(ScannedArticle article) {
        return heads(article).stream().map(Block::span).toList();
    }

    private static List<Block> heads(ScannedArticle article) {
        return article.article().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING)
                .limit(FIRST)
                .toList();
    }
}
