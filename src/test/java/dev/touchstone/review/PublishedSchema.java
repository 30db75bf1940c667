package dev.touchstone.review;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schemas that others published, kept beside the tests in {@code review/published}; each says where it is from. */
final class PublishedSchema {
    private static final JsonNode MISP_CATEGORIES =
            new JsonMapper().readTree(read("misp-categories.json")).path("category_type_mappings");
    private static final Schema MISP = schema("misp-event.schema.json", SpecificationVersion.DRAFT_4);
    private static final Schema DSA = schema("dsa-statement.schema.json", SpecificationVersion.DRAFT_2020_12);

    private PublishedSchema() {}

    /** What PyMISP, the library by which programs talk to MISP, would say of an event: its schema, and its categories. */
    static List<String> mispProblems(String event) {
        List<String> problems = new ArrayList<>(problems(MISP, event));
        for (JsonNode attribute : new JsonMapper().readTree(event).path("Event").path("Attribute")) {
            String type = attribute.path("type").asString();
            String category = attribute.path("category").asString();
            boolean known = MISP_CATEGORIES
                    .path(category)
                    .valueStream()
                    .anyMatch(one -> one.asString().equals(type));
            if (!known) {
                problems.add("no " + type + " in " + category);
            }
        }
        return problems;
    }

    /** What the EU's transparency database would say of a statement of reasons. */
    static List<String> dsaProblems(String statement) {
        return problems(DSA, statement);
    }

    private static List<String> problems(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String name, SpecificationVersion version) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(read(name));
    }

    private static String read(String name) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream("published/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
