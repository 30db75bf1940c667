package dev.touchstone.review.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON for other programs: keys in the order in which they were put, in ASCII, so that no terminal or editor acts on what it shows. */
final class JsonFile {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    private static final ObjectWriter INDENTED = MAPPER.writerWithDefaultPrettyPrinter();

    private JsonFile() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static void write(JsonNode json, Path target) throws IOException {
        Files.writeString(target, INDENTED.writeValueAsString(json) + "\n", StandardCharsets.UTF_8);
    }

    static String line(JsonNode json) {
        return MAPPER.writeValueAsString(json) + "\n";
    }
}
