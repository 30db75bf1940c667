package dev.touchstone.evaluate;

import dev.touchstone.article.Article;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a labeller wrote beside an article.
 *
 * @param label as written
 * @param family of one campaign, author or template; empty where none is given
 * @param language as labelled, or empty
 * @param hard whether it is marked as clean and easily got wrong
 * @param why the labeller's reason, or empty
 * @param record all that stands on the line
 */
public record RecordLabel(String label, String family, String language, boolean hard, String why, JsonNode record) {
    private static final List<String> FORMS = List.of("html", "markdown", "text");
    private static final JsonMapper MAPPER = new JsonMapper();

    /** By line number, from 1. Lines that are no JSON object have none: the article's reader tells of them. */
    public static Map<Long, RecordLabel> read(InputStream bytes) throws IOException {
        Map<Long, RecordLabel> labels = new LinkedHashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(unpacked(bytes), StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    parse(line, number, labels);
                }
            }
        }
        return labels;
    }

    private static void parse(String line, long number, Map<Long, RecordLabel> labels) {
        try {
            JsonNode record = MAPPER.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
            String why = text(record, "why");
            String language = text(record, "lang");
            labels.put(
                    number,
                    new RecordLabel(
                            text(record, "label"),
                            text(record, "family"),
                            language.isEmpty() ? text(record, "language") : language,
                            record.path("hard").asBoolean(false) || why.startsWith("HARD"),
                            why,
                            record));
        } catch (JacksonException broken) {
            labels.remove(number);
        }
    }

    /** The family; an article of none is one by itself. */
    String family(Article article) {
        return family.isEmpty() ? article.id() : family;
    }

    /** Of family, or empty. */
    String kind() {
        return text(record, "kind");
    }

    /** The brand that the article is about, by its id or name in the registry, or empty. */
    String brand() {
        return text(record, "brand");
    }

    /** The field that holds what was written: {@code html}, {@code markdown}, {@code text}, or empty. */
    String form() {
        return FORMS.stream()
                .filter(form -> !text(record, form).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Some of its sentences as they stand in its text, by what they do to the reader: {@code {"promotion": ["…", "…"], …}}. */
    SortedMap<String, List<String>> sentences() {
        SortedMap<String, List<String>> sentences = new TreeMap<>();
        record.path("sentences").properties().forEach(kind -> {
            List<String> texts = new ArrayList<>();
            kind.getValue().forEach(text -> texts.add(text.asString("")));
            sentences.put(kind.getKey(), List.copyOf(texts));
        });
        return sentences;
    }

    private static String text(JsonNode record, String field) {
        JsonNode value = record.path(field);
        return value.isString() ? value.asString() : "";
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        BufferedInputStream raw = new BufferedInputStream(bytes);
        raw.mark(2);
        boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return packed ? new GZIPInputStream(raw) : raw;
    }
}
