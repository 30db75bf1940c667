package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.MarkdownPage;
import java.util.Optional;
import java.util.stream.Collectors;

/** The same article in another format. */
final class Formats {
    private Formats() {}

    static RawArticle markdownToHtml(Specimen specimen) {
        RawArticle article = specimen.article();
        return article.format() != InputFormat.MARKDOWN
                ? article
                : article.withBody(MarkdownPage.of(article.title(), article.body()), InputFormat.HTML);
    }

    /** Lines stay lines, addresses become links that show themselves. */
    static RawArticle textToMarkdown(Specimen specimen) {
        if (specimen.article().format() != InputFormat.TEXT) {
            return specimen.article();
        }
        String linked = specimen.body()
                .addresses(address -> address.place() == WrittenAddress.Place.WORDS
                                && address.isSchemed(specimen.body().text())
                        ? Optional.of("<" + address.span().cut(specimen.body().text()) + ">")
                        : Optional.empty());
        return specimen.article().withBody(linked.replace("\n", "  \n"), InputFormat.MARKDOWN);
    }

    /** A paragraph a line, and links as above. */
    static RawArticle textToHtml(Specimen specimen) {
        if (specimen.article().format() != InputFormat.TEXT) {
            return specimen.article();
        }
        StringBuilder body = new StringBuilder();
        String text = specimen.body().text();
        int from = 0;
        for (WrittenAddress address : specimen.body().addresses()) {
            if (address.place() == WrittenAddress.Place.WORDS && address.isSchemed(text)) {
                String target = MarkdownPage.escaped(address.span().cut(text));
                body.append(
                        MarkdownPage.escaped(text.substring(from, address.span().start())));
                body.append("<a href=\"")
                        .append(target)
                        .append("\">")
                        .append(target)
                        .append("</a>");
                from = address.span().end();
            }
        }
        body.append(MarkdownPage.escaped(text.substring(from)));
        String paragraphs = body.toString()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line + "</p>\n")
                .collect(Collectors.joining());
        return specimen.article().withBody(MarkdownPage.page(specimen.article().title(), paragraphs), InputFormat.HTML);
    }
}
