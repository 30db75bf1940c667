package dev.touchstone.ingest;

import dev.touchstone.article.Article;
import dev.touchstone.article.Charsets;
import dev.touchstone.article.Diagnostic;
import dev.touchstone.article.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an article apart from its content.
 *
 * @param title as a field; empty when there is none, and the content's own is taken
 */
record ArticleHeader(
        String id,
        Origin origin,
        Optional<String> url,
        Optional<String> title,
        Optional<String> author,
        Optional<String> published) {

    static ArticleHeader of(String id, Origin origin, Optional<String> url) {
        return new ArticleHeader(id, origin, url, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The article with this header and that content. */
    Article article(Content content, Charsets charsets, List<Diagnostic> met) {
        List<Diagnostic> diagnostics = new ArrayList<>(met);
        diagnostics.addAll(content.diagnostics());
        return new Article(
                id,
                origin,
                url,
                title.filter(field -> !field.isBlank()).orElse(content.title()),
                author,
                published,
                content.text(),
                content.blocks(),
                content.hyperlinks(),
                content.markup(),
                charsets,
                content.notSeen(),
                content.truncated(),
                diagnostics);
    }
}
