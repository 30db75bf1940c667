package dev.touchstone.ingest;

import java.util.Optional;

/**
 * reStructuredText, not rendered: the text is the document as given. Headings, items, cells, code, comments, links and pictures are told
 * apart as docutils would; HTML set down raw is read as HTML. What a directive of any other name holds is read as text.
 */
final class RestructuredTextParser implements ContentParser {
    @Override
    public Content parse(String document, Optional<String> url, Limits limits) {
        Outline outline = new Outline(limits);
        String text = outline.cut(document);
        RestructuredWalk walk = new RestructuredWalk(text, TargetResolver.of(url), outline);
        walk.walk();
        return outline.content(text, walk.title(), MarkdownMarks.in(text, 0, outline));
    }
}
