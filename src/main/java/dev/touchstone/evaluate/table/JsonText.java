package dev.touchstone.evaluate.table;

import dev.touchstone.knowledge.IndentedLayout;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * JSON objects as text. All but ASCII is escaped: what others wrote may hold characters that a terminal obeys or a reader cannot see,
 * and halves of characters that UTF-8 cannot hold.
 */
public final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private JsonText() {}

    /** One object over many lines, with a line feed at its end. */
    public static String indented(Consumer<JsonGenerator> properties) {
        return object(new IndentedLayout(), properties);
    }

    /** One object on one line, with a line feed at its end. */
    public static String line(Consumer<JsonGenerator> properties) {
        return object(ObjectWriteContext.empty(), properties);
    }

    private static String object(ObjectWriteContext layout, Consumer<JsonGenerator> properties) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(layout, text)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        // A terminal obeys it, and JSON lets it stand.
        return text.append('\n').toString().replace("\u007F", "\\u007F");
    }
}
