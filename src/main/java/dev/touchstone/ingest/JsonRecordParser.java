package dev.touchstone.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Parses one record, field by field; fields that are not of the contract are passed over unread. For one thread. */
final class JsonRecordParser {
    private final JsonFactory factory;

    private @Nullable String id;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String author;
    private @Nullable String published;
    private @Nullable String text;
    private @Nullable String markdown;
    private @Nullable String html;

    /** @param factory as {@link #factory} makes it */
    JsonRecordParser(JsonFactory factory) {
        this.factory = factory;
    }

    /**
     * What parsers are made by; costly to make, and for any number of threads.
     *
     * @param longest characters of the longest string; a record can be no longer than its line
     */
    static JsonFactory factory(int longest) {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(longest).build())
                .build();
    }

    /**
     * Parses one line.
     *
     * @throws BadRecord if it is no JSON object, or one without content or with fields of another type
     */
    JsonRecord parse(byte[] line, int from, int length) throws BadRecord {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line, from, length)) {
            return record(json);
        } catch (JacksonException broken) {
            long column =
                    broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            throw new BadRecord("not-json", "not JSON at column " + column + ": " + firstLine(broken));
        }
    }

    /** Likewise, of a line that is in characters already. */
    JsonRecord parse(String line) throws BadRecord {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return parse(bytes, 0, bytes.length);
    }

    private JsonRecord record(JsonParser json) throws BadRecord {
        id = url = title = author = published = text = markdown = html = null;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new BadRecord("bad-record", "not a JSON object");
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            switch (name) {
                case "id" -> id = string(json, value, name, true);
                case "url" -> url = string(json, value, name, false);
                case "title" -> title = string(json, value, name, false);
                case "author" -> author = string(json, value, name, false);
                case "published" -> published = string(json, value, name, true);
                case "text" -> text = string(json, value, name, false);
                case "markdown" -> markdown = string(json, value, name, false);
                case "html" -> html = string(json, value, name, false);
                default -> json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new BadRecord("not-json", "something follows the record on its line");
        }
        return record();
    }

    private JsonRecord record() throws BadRecord {
        // Where several are given the richest counts: it says where links lead.
        InputFormat format =
                html != null ? InputFormat.HTML : markdown != null ? InputFormat.MARKDOWN : InputFormat.TEXT;
        String content = html != null ? html : markdown != null ? markdown : text;
        if (content == null) {
            throw new BadRecord("no-text", "the record has none of the fields text, markdown and html");
        }
        if (content.isBlank()) {
            throw new BadRecord("no-text", "the field " + format.id() + " is empty");
        }
        int given = (html != null ? 1 : 0) + (markdown != null ? 1 : 0) + (text != null ? 1 : 0);
        return new JsonRecord(
                field(id), field(url), field(title), field(author), field(published), format, content, given > 1);
    }

    private static Optional<String> field(@Nullable String value) {
        return value == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(Wellformed.of(value).text());
    }

    private static @Nullable String string(JsonParser json, JsonToken value, String name, boolean orNumber)
            throws BadRecord {
        if (value == JsonToken.VALUE_STRING || (orNumber && value.isNumeric())) {
            return json.getString();
        }
        if (value == JsonToken.VALUE_NULL) {
            return null;
        }
        throw new BadRecord("bad-record", "the field " + name + " must be a string");
    }

    /** What is wrong, without the parser's own account of where. */
    private static String firstLine(JacksonException broken) {
        String message = String.valueOf(broken.getOriginalMessage());
        return Shown.safely(message.substring(0, PlainTextParser.lineEnd(message, 0)));
    }
}
