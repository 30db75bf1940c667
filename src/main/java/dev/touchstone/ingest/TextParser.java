package dev.touchstone.ingest;

import java.util.Optional;

/** A text of which nobody said what it is: Markdown or reStructuredText if it evidently is, plain text otherwise. */
final class TextParser implements ContentParser {
    private final ContentParser plain = new PlainTextParser();
    private final ContentParser markdown = new MarkdownParser();

    @Override
    public Content parse(String document, Optional<String> url, Limits limits) {
        return (MarkdownSigns.in(document) || RestructuredSigns.in(document) ? markdown : plain)
                .parse(document, url, limits);
    }
}
