package dev.touchstone.ingest;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** Markdown, not rendered: the text is the document as given, and the tree only says what its parts are. */
final class MarkdownParser implements ContentParser {
    /** Deeper nesting of quotes and lists, or of emphasis and links, is read as text; no author writes it. */
    private static final int DEEPEST_BLOCKS = 100;

    private static final int DEEPEST_INLINES = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_BLOCKS)
            .maxInlineNesting(DEEPEST_INLINES)
            .inlineParserFactory(MarkdownParser::whereNeeded)
            .build();

    private final ContentParser restructured = new RestructuredTextParser();

    /** Documents of Sphinx and the like pass for Markdown with many a crawler. */
    @Override
    public Content parse(String document, Optional<String> url, Limits limits) {
        if (RestructuredSigns.in(document)) {
            return restructured.parse(document, url, limits);
        }
        Outline outline = new Outline(limits);
        String text = outline.cut(document);
        FrontMatter front = FrontMatter.of(text);
        front.outline(outline);
        Node tree = PARSER.parse(PastedFence.opened(front.end() == 0 ? text : text.substring(front.end())));
        MarkdownWalk walk = new MarkdownWalk(text, front.end(), TargetResolver.of(url), outline);
        walk.walk(tree);
        String title = front.title()
                .map(span -> span.cut(text))
                .filter(value -> !value.isBlank())
                .orElseGet(() -> title(text, front.end(), walk));
        return outline.content(text, title, MarkdownMarks.in(text, front.end(), outline));
    }

    /** The first heading; where there is none, a line in bold that opens the article. */
    private static String title(String text, int start, MarkdownWalk walk) {
        if (!walk.title().isEmpty()) {
            return walk.title();
        }
        int from = LineSigns.skipSpace(text, start, text.length());
        int to = LineSigns.trimEnd(text, from, PlainTextParser.lineEnd(text, from));
        return LineSigns.isBold(text, from, to)
                ? text.substring(from + 2, text.lastIndexOf(text.charAt(from), to) - 1)
                : "";
    }

    /**
     * Most lines hold none of the constructs that are looked for, and parsing them for emphasis takes most of the time
     * (measured: 72 µs an article with, 28 µs without). The library offers its own parser to wrap under this name only.
     */
    private static InlineParser whereNeeded(InlineParserContext context) {
        InlineParser parser = new InlineParserImpl(context);
        return (lines, node) -> {
            if (hasConstructs(lines)) {
                parser.parse(lines, node);
            }
        };
    }

    private static boolean hasConstructs(SourceLines lines) {
        for (SourceLine line : lines.getLines()) {
            CharSequence content = line.getContent();
            for (int i = 0; i < content.length(); i++) {
                char c = content.charAt(i);
                if (c == '[' || c == '<' || c == '`') {
                    return true;
                }
            }
        }
        return false;
    }
}
