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
     * @param title what the page is called; empty for none
     */
    public static String of(String title, String markdown) {
        String body = RENDERER.render(
                PARSER.parse(markdown.substring(FrontMatter.of(markdown).end())));
        return page(title, body);
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
