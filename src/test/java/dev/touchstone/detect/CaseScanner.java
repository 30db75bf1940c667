package dev.touchstone.detect;

import dev.touchstone.article.Article;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.knowledge.ModelSource;
import dev.touchstone.segment.ArticleSegmenter;
import dev.touchstone.segment.NlpModels;
import dev.touchstone.web.AddressScanner;
import java.nio.file.Path;
import java.util.Optional;

/** Scans articles as judging does, by the shipped models and a list of one bad host. Safe for any number of threads. */
final class CaseScanner implements AutoCloseable {
    private static final ModelSource LISTED = ModelSource.folder(Path.of("src/test/resources/dev/touchstone/listed"));

    private final NlpModels models = new NlpModels();
    private final ArticleSegmenter segmenter;
    private final ArticleScanner scanner;

    CaseScanner() {
        Knowledge knowledge = KnowledgeLoader.load(ModelSource.shipped(), Optional.of(LISTED), Optional.empty());
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
