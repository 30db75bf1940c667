package dev.touchstone.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The types of STIX 2.1 as the public library @security-alliance/stix has them, held against JSON by the TypeScript compiler. Both lie
 * in the {@code node_modules} of the folder that TOUCHSTONE_STIX_TYPES names.
 */
final class StixTypes {
    static final String FOLDER = Objects.requireNonNullElse(System.getenv("TOUCHSTONE_STIX_TYPES"), "");

    private StixTypes() {}

    /** What the compiler says of the objects of these types; empty where they are of them. */
    static String problems(JsonNode bundle, Path scratch) throws IOException, InterruptedException {
        StringBuilder source = new StringBuilder(
                "import type { Identity, Indicator, Sighting, StixBundle } from \"@security-alliance/stix/2.1\";\n");
        source.append("export const bundle: StixBundle = { type: \"bundle\", id: ")
                .append(bundle.path("id"))
                .append(", objects: [] };\n");
        int number = 0;
        for (JsonNode object : bundle.path("objects")) {
            String type = object.path("type").asString();
            String name = type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
            JsonNode typed = object;
            if (type.equals("sighting")) {
                // The library knows what relations have in common, and not what is a sighting's own.
                typed = ((ObjectNode) object.deepCopy())
                        .remove(List.of("first_seen", "last_seen", "count", "sighting_of_ref", "where_sighted_refs"));
            }
            source.append("export const object")
                    .append(number++)
                    .append(": ")
                    .append(name)
                    .append(" = ")
                    .append(typed)
                    .append(";\n");
        }
        Files.createSymbolicLink(
                scratch.resolve("node_modules"),
                Path.of(FOLDER).toAbsolutePath().resolve("node_modules"));
        Files.writeString(scratch.resolve("check.ts"), source);
        Process compiler = new ProcessBuilder(
                        "node",
                        "node_modules/typescript/bin/tsc",
                        "--noEmit",
                        "--strict",
                        "--skipLibCheck",
                        "--module",
                        "nodenext",
                        "check.ts")
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return compiler.waitFor() == 0 ? "" : said;
    }
}
