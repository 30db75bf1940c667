package dev.touchstone.detect;

import dev.touchstone.article.Article;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.segment.ArticleSegmenter;
import dev.touchstone.segment.NlpModels;
import dev.touchstone.web.AddressScanner;

/** Scans articles as judging does, by the shipped models. Safe for any number of threads. */
final class CaseScanner implements AutoCloseable {
    private final NlpModels models = new NlpModels();
    private final ArticleSegmenter segmenter;
    private final ArticleScanner scanner;

    CaseScanner() {
        Knowledge knowledge = KnowledgeLoader.load();
        segmenter = new ArticleSegmenter(models, new AddressScanner(knowledge.parser())::scan);
        scanner = new ArticleScanner(knowledge);
    }

    ScannedArticle scan(Article article) {
        return scanner.scan(segmenter.segment(article));
    }

    @Override
    public void close() {
        models.close();
    }
}
