package dev.touchstone.knowledge;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds model files against the schemas that the program ships with. The shipped models are held against them when the program
 * is built and not again: this class and the validator are loaded for a user's models alone.
 */
final class SchemaCheck {
    private static final Map<String, String> SCHEMAS = Map.of(
            "scoring.json", "scoring",
            "policy.json", "policy",
            "wording.json", "wording",
            "sentences.json", "sentences",
            "web/redirectors.json", "redirectors",
            "web/referral.json", "referral");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));
    private final Map<String, Schema> schemas = new HashMap<>();

    private SchemaCheck() {}

    /** Tells all that breaks a schema, but for places of which something was told already. */
    static void check(ModelFiles files, Problems problems) {
        SchemaCheck check = new SchemaCheck();
        files.parsed().forEach((name, json) -> {
            String schema = name.startsWith("brands/")
                    ? "brand"
                    : name.startsWith("exceptions/") ? "exception" : SCHEMAS.get(name);
            if (schema != null) {
                check.check(json, new String(files.bytesRead(name), StandardCharsets.UTF_8), schema, problems);
            }
        });
    }

    private void check(JsonValue json, String text, String name, Problems problems) {
        for (Error error : schemas.computeIfAbsent(name, this::schema).validate(text, InputFormat.JSON)) {
            Site site = site(json, error);
            if (!problems.concern(site)) {
                problems.add(site, error.getMessage());
            }
        }
    }

    private Schema schema(String name) {
        String file = "schema/" + name + ".schema.json";
        try {
            Optional<byte[]> bytes = ModelSource.shipped().read(file);
            return registry.getSchema(
                    new String(bytes.orElseThrow(() -> new IOException("missing")), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    /** An unknown key is told where the key stands, not where its object begins. */
    private static Site site(JsonValue json, Error error) {
        NodePath path = error.getInstanceLocation();
        String property = error.getProperty();
        boolean unknown = property != null && "additionalProperties".equals(error.getKeyword());
        Object[] steps = new Object[path.getNameCount() + (unknown ? 1 : 0)];
        for (int i = 0; i < path.getNameCount(); i++) {
            steps[i] = path.getElement(i);
        }
        if (unknown) {
            steps[steps.length - 1] = property;
        }
        return json.site(steps);
    }
}
