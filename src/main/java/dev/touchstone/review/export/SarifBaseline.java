package dev.touchstone.review.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An earlier SARIF export, by the fingerprints of its results. */
final class SarifBaseline {
    private final Map<String, ObjectNode> results = new LinkedHashMap<>();

    private SarifBaseline() {}

    /** @throws IOException if the file cannot be read or is no SARIF of the desk; the message names it */
    static SarifBaseline read(Path file) throws IOException {
        SarifBaseline baseline = new SarifBaseline();
        try {
            JsonNode log = JsonFile.MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (!log.path("version").asString("").equals("2.1.0")) {
                throw new IOException(file + ": not SARIF 2.1.0");
            }
            for (JsonNode result : log.path("runs").path(0).path("results")) {
                String fingerprint = result.path("fingerprints")
                        .path(SarifExport.FINGERPRINT)
                        .asString("");
                boolean gone = result.path("baselineState").asString("").equals("absent");
                if (!fingerprint.isEmpty() && !gone && result instanceof ObjectNode object) {
                    baseline.results.put(fingerprint, object);
                }
            }
        } catch (JacksonException broken) {
            throw new IOException(file + ": not JSON: " + broken.getOriginalMessage(), broken);
        }
        return baseline;
    }

    /** Gives each result its state, and adds those that are gone. */
    void compare(ArrayNode now) {
        Set<String> met = new HashSet<>();
        for (JsonNode result : now) {
            String fingerprint =
                    result.path("fingerprints").path(SarifExport.FINGERPRINT).asString("");
            met.add(fingerprint);
            ObjectNode before = results.get(fingerprint);
            ((ObjectNode) result)
                    .put("baselineState", before == null ? "new" : same(before, result) ? "unchanged" : "updated");
        }
        results.forEach((fingerprint, result) -> {
            if (!met.contains(fingerprint)) {
                ObjectNode gone = result.deepCopy();
                // Artifacts are numbered anew in each export.
                gone.remove(List.of("locations", "relatedLocations"));
                now.add(gone.put("baselineState", "absent"));
            }
        });
    }

    private static boolean same(JsonNode before, JsonNode now) {
        return before.path("level").equals(now.path("level"))
                && before.path("suppressions").equals(now.path("suppressions"))
                && before.path("message").equals(now.path("message"));
    }
}
