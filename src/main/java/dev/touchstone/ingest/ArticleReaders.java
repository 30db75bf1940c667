package dev.touchstone.ingest;

import java.util.List;

/** The readers, one a line. */
final class ArticleReaders {
    static final List<ArticleReader> ALL = List.of(
            new DocumentArticleReader(InputFormat.TEXT, new TextParser()),
            new DocumentArticleReader(InputFormat.MARKDOWN, new MarkdownParser()),
            new DocumentArticleReader(InputFormat.HTML, new HtmlParser()),
            new JsonLinesArticleReader(),
            new FeedArticleReader(),
            new WarcArticleReader());

    private ArticleReaders() {}

    static ArticleReader of(InputFormat format) {
        return ALL.stream()
                .filter(reader -> reader.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader for " + format.id()));
    }
}
