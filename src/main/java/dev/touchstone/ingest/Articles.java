package dev.touchstone.ingest;

import dev.touchstone.article.Article;
import dev.touchstone.article.Charsets;
import dev.touchstone.article.Origin;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Articles from texts that a program already holds. The same content gives the same article here and from a file, its
 * origin and charset apart. Nothing is thrown for content of any kind: what is over {@link Limits#DEFAULT} is cut, and the
 * article says so.
 */
public final class Articles {
    private Articles() {}

    /**
     * An article of plain text. Where the text is evidently Markdown, its links and blocks are told as such; spans count in
     * the text as given either way.
     *
     * @param id the caller's own name for it
     * @param url where it lies, or null if that is unknown
     * @throws NullPointerException if the id or the text is null
     */
    public static Article text(String id, @Nullable String url, String text) {
        return article(id, url, Objects.requireNonNull(text, "text"), new TextParser());
    }

    /**
     * An article of Markdown (CommonMark with tables and front matter); spans count in the Markdown as given.
     *
     * @param id the caller's own name for it
     * @param url where it lies, or null if that is unknown
     * @throws NullPointerException if the id or the Markdown is null
     */
    public static Article markdown(String id, @Nullable String url, String markdown) {
        return article(id, url, Objects.requireNonNull(markdown, "markdown"), new MarkdownParser());
    }

    /**
     * An article of HTML, as a browser reads it; spans count in {@link Article#text()}, the extracted text.
     *
     * @param id the caller's own name for it
     * @param url where it lies, or null if that is unknown
     * @throws NullPointerException if the id or the HTML is null
     */
    public static Article html(String id, @Nullable String url, String html) {
        return article(id, url, Objects.requireNonNull(html, "html"), new HtmlParser());
    }

    private static Article article(String id, @Nullable String url, String content, ContentParser parser) {
        Optional<String> address = Optional.ofNullable(url).filter(given -> !given.isBlank());
        Wellformed sound = Wellformed.of(content);
        return ArticleHeader.of(Objects.requireNonNull(id, "id"), Origin.MEMORY, address)
                .article(parser.parse(sound.text(), address, Limits.DEFAULT), Charsets.CHARACTERS, sound.diagnostics());
    }
}
