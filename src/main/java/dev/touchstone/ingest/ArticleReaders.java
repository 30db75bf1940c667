package dev.touchstone.ingest;

import java.util.List;

/** The readers, one a line. */
final class ArticleReaders {
    static final List<ArticleReader> ALL = List.of(
            new DocumentReader(InputFormat.TEXT, new TextParser()),
            new DocumentReader(InputFormat.MARKDOWN, new MarkdownParser()),
            new DocumentReader(InputFormat.HTML, new HtmlParser()),
            new JsonLinesReader());

    private ArticleReaders() {}

    static ArticleReader of(InputFormat format) {
        return ALL.stream()
                .filter(reader -> reader.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader for " + format.id()));
    }
}
