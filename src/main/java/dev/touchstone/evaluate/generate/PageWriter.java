package dev.touchstone.evaluate.generate;

import java.util.List;

/** Writes a made-up article as a page: what a blog's template puts around a text, and the text with its addresses linked. */
final class PageWriter {
    private static final List<String> SECTIONS =
            List.of("Home", "Following", "Topics", "Members", "Library", "Questions", "About", "Help");
    private static final int RELATED = 8;
    private static final String HEAD = """
            <!DOCTYPE html>
            <html>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%TITLE%</title>
            <link rel="canonical" href="%URL%">
            <link rel="stylesheet" href="/static/css/site.min.css?v=41">
            <meta property="og:title" content="%TITLE%">
            <meta property="og:type" content="article">
            <style>
            .page{max-width:720px;margin:0 auto;padding:0 16px;font:16px/1.7 sans-serif}
            .bar a{margin-right:12px;color:#555;text-decoration:none}
            @media (max-width:480px){.aside{display:none}}
            </style>
            <script>window.site={lang:navigator.language,theme:localStorage.getItem("theme")||"light"};</script>
            </head>
            """;
    private static final String FOOT = """
            <footer class="foot"><p>&copy; 2025 <a href="/about">About</a> &middot; <a href="/terms">Terms</a> &middot; \
            <a href="/privacy">Privacy</a> &middot; <a href="/contact">Contact</a></p></footer>
            <script src="/static/js/site.min.js?v=41" defer></script>
            </body>
            </html>
            """;

    private PageWriter() {}

    /** A Markdown text of the generator without the signs of headings and quotations. */
    static String plain(String markdown) {
        StringBuilder plain = new StringBuilder(markdown.length());
        for (String line : markdown.split("\n", -1)) {
            boolean sign = line.startsWith("# ") || line.startsWith("> ");
            plain.append(sign ? line.substring(2) : line).append('\n');
        }
        return plain.toString().strip() + "\n";
    }

    static String page(GeneratedArticle article) {
        StringBuilder page = new StringBuilder(1 << 14);
        page.append(HEAD.replace("%TITLE%", escaped(article.title())).replace("%URL%", escaped(article.url())));
        page.append("<body class=\"post\">\n<header class=\"bar\"><nav><ul>\n");
        for (String section : SECTIONS) {
            page.append("<li class=\"item\"><a href=\"/")
                    .append(section)
                    .append("\">")
                    .append(section)
                    .append("</a></li>\n");
        }
        page.append("</ul></nav></header>\n<main class=\"page\"><article>\n");
        for (String block : article.text().split("\n\n+", -1)) {
            block(block.strip(), page);
        }
        page.append("</article></main>\n<aside class=\"aside\"><h3>Related</h3><ul>\n");
        Draw draw = new Draw(article.title().hashCode());
        for (int i = 0; i < RELATED; i++) {
            String name = Long.toHexString(draw.next());
            page.append("<li class=\"card\"><a class=\"card-link\" href=\"/p/")
                    .append(name)
                    .append("\">")
                    .append("<img class=\"card-picture\" src=\"/static/cover/")
                    .append(name)
                    .append(".jpg\" alt=\"\" loading=\"lazy\">")
                    .append("<span class=\"card-title\">")
                    .append(escaped(article.title()))
                    .append("</span></a></li>\n");
        }
        return page.append("</ul></aside>\n").append(FOOT).toString();
    }

    private static void block(String block, StringBuilder page) {
        if (block.startsWith("# ")) {
            page.append("<h1 class=\"title\">")
                    .append(escaped(block.substring(2)))
                    .append("</h1>\n");
        } else if (block.startsWith("> ")) {
            page.append("<blockquote><p>");
            linked(block.substring(2).replace("\n> ", "\n"), page);
            page.append("</p></blockquote>\n");
        } else if (!block.isEmpty()) {
            page.append("<p class=\"para\">");
            linked(block, page);
            page.append("</p>\n");
        }
    }

    /** The text with its addresses as links. */
    private static void linked(String text, StringBuilder page) {
        int at = 0;
        for (int start = text.indexOf("https://"); start >= 0; start = text.indexOf("https://", at)) {
            int end = start;
            while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
                end++;
            }
            while (".,)\"".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            String address = escaped(text.substring(start, end));
            page.append(escaped(text.substring(at, start)));
            page.append("<a href=\"")
                    .append(address)
                    .append("\" target=\"_blank\" rel=\"noopener\">")
                    .append(address)
                    .append("</a>");
            at = end;
        }
        page.append(escaped(text.substring(at)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
