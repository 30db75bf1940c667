package dev.touchstone.evaluate;

import dev.touchstone.article.Article;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.Limits;
import dev.touchstone.ingest.ReadArticle;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.SourceReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article as it was written, before any reader made sense of it: what can be rewritten and read again.
 *
 * @param url where it lies, as the caller knows it
 * @param title as a field; empty where there is none
 * @param body the field {@code text}, {@code markdown} or {@code html}, as given
 * @param format which of them
 */
public record RawArticle(String id, Optional<String> url, String title, String body, InputFormat format) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SourceReader READER = new SourceReader(Limits.DEFAULT, Optional.of(InputFormat.JSONL));

    /** Of a record that was read as an article: the richest content counts, as it does there. */
    static RawArticle of(Article article, JsonNode record) {
        InputFormat format = record.path("html").isString()
                ? InputFormat.HTML
                : record.path("markdown").isString() ? InputFormat.MARKDOWN : InputFormat.TEXT;
        return new RawArticle(
                article.id(),
                article.url(),
                record.path("title").asString(""),
                record.path(format.id()).asString(""),
                format);
    }

    public RawArticle withId(String other) {
        return new RawArticle(other, url, title, body, format);
    }

    public RawArticle withUrl(Optional<String> other) {
        return new RawArticle(id, other, title, body, format);
    }

    public RawArticle withTitle(String other) {
        return new RawArticle(id, url, other, body, format);
    }

    public RawArticle withBody(String other) {
        return new RawArticle(id, url, title, other, format);
    }

    public RawArticle withBody(String other, InputFormat as) {
        return new RawArticle(id, url, title, other, as);
    }

    /**
     * One line of JSON Lines, without its line feed.
     *
     * @param beside what is written beside the article's own fields, in order
     */
    public String line(Map<String, String> beside) {
        ObjectNode record = MAPPER.createObjectNode();
        record.put("id", id);
        url.ifPresent(address -> record.put("url", address));
        if (!title.isEmpty()) {
            record.put("title", title);
        }
        beside.forEach(record::put);
        record.put(format.id(), body);
        return record.toString();
    }

    /** A source that holds this article alone. */
    public Source source() {
        byte[] line = line(Map.of()).getBytes(StandardCharsets.UTF_8);
        return new Source(id, id, true, () -> new ByteArrayInputStream(line));
    }

    /** The article, read as a user's record of JSON Lines is; empty where it holds nothing to read. */
    public Optional<Article> read() {
        List<Article> articles = new ArrayList<>();
        READER.read(source(), outcome -> {
            if (outcome instanceof ReadArticle read) {
                articles.add(read.article());
            }
        });
        return articles.stream().findFirst();
    }
}
