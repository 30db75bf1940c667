package dev.touchstone;

import dev.touchstone.article.Article;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.Limits;
import dev.touchstone.ingest.ReadArticle;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.SourceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One record of the corpus as it is written, and so one that a test can rewrite before it is read.
 *
 * @param json the line
 */
public record CorpusRecord(ObjectNode json) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> WORDS = List.of("title", "text", "markdown", "html");

    /** Every record of the corpus, by file and line. */
    public static List<CorpusRecord> all() {
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            List<CorpusRecord> records = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                records.addAll(in(file));
            }
            return List.copyOf(records);
        } catch (IOException unreadable) {
            throw new AssertionError("the corpus cannot be read", unreadable);
        }
    }

    /** The records of one file of the corpus. */
    public static List<CorpusRecord> in(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> new CorpusRecord((ObjectNode) MAPPER.readTree(line)))
                    .toList();
        }
    }

    /** The record of that name. */
    public static CorpusRecord named(String id) {
        return all().stream()
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the corpus holds no article " + id));
    }

    public String id() {
        return field("id");
    }

    public String label() {
        return field("label");
    }

    public String language() {
        return field("lang");
    }

    /** Whether it is HTML, in which characters of markup would be rewritten too. */
    public boolean isHtml() {
        return json.has("html");
    }

    /** What was written: the content as it stands in the record. */
    public String content() {
        return field(isHtml() ? "html" : json.has("markdown") ? "markdown" : "text");
    }

    private String field(String name) {
        return json.path(name).asString("");
    }

    /** This record with its title and content rewritten; where it lies stays. */
    public CorpusRecord rewritten(UnaryOperator<String> change) {
        return rewritten(WORDS, change);
    }

    /** This record with its content rewritten, if it is in the format; its title, which no format applies to, stays. */
    public CorpusRecord rewritten(String format, UnaryOperator<String> change) {
        return rewritten(List.of(format), change);
    }

    /** This record with where it lies rewritten too. */
    public CorpusRecord movedAndRewritten(UnaryOperator<String> change) {
        return rewritten(List.of("url"), change).rewritten(change);
    }

    private CorpusRecord rewritten(List<String> fields, UnaryOperator<String> change) {
        ObjectNode copy = json.deepCopy();
        for (String name : fields) {
            if (copy.path(name).isString()) {
                copy.put(name, change.apply(copy.path(name).asString()));
            }
        }
        return new CorpusRecord(copy);
    }

    /** The article, read as a user's record of JSON Lines is. */
    public Article article() {
        byte[] line = json.toString().getBytes(StandardCharsets.UTF_8);
        Source source = new Source(id(), id(), true, () -> new ByteArrayInputStream(line));
        List<Article> articles = new ArrayList<>();
        new SourceReader(Limits.DEFAULT, Optional.of(InputFormat.JSONL)).read(source, outcome -> {
            if (!(outcome instanceof ReadArticle read)) {
                throw new AssertionError(id() + " was not read: " + outcome);
            }
            articles.add(read.article());
        });
        return articles.get(0);
    }

    @Override
    public String toString() {
        return id();
    }
}
