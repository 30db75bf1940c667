package dev.touchstone.ingest;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Entities;

/** Markdown as the page that a site would make of it: tags in it stay tags, its front matter is not shown. */
public final class MarkdownPage {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private MarkdownPage() {}

    /**
     * The whole page.
     *
     * @param title what the page is called; empty for what its front matter says
     */
    public static String of(String title, String markdown) {
        FrontMatter front = FrontMatter.of(markdown);
        String called =
                title.isEmpty() ? front.title().map(span -> span.cut(markdown)).orElse("") : title;
        return page(called, RENDERER.render(PARSER.parse(markdown.substring(front.end()))));
    }

    /**
     * A page around a body.
     *
     * @param title plain text
     * @param body HTML
     */
    public static String page(String title, String body) {
        String head = title.isEmpty() ? "" : "<title>" + escaped(title) + "</title>";
        return "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\">" + head + "</head>\n<body>\n" + body
                + "</body>\n</html>\n";
    }

    /** Plain text as it is written within HTML. */
    public static String escaped(String text) {
        return Entities.escape(text);
    }
}
