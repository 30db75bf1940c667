package dev.touchstone.review.store;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An assessment's line without what can be had otherwise, or without what its article says. */
final class Stripped {
    /** Arguments of reasons that say how much and what kind; all others may quote the article. */
    private static final Set<String> QUOTE_NOTHING =
            Set.of("brand", "count", "percent", "kind", "guises", "share", "members", "asOf");

    private Stripped() {}

    /** Without sentences, which are made again from their arguments, and, where the text is kept, without what stands at spans. */
    static String of(JsonNode assessment, boolean textKept) {
        ObjectNode copy = (ObjectNode) assessment.deepCopy();
        for (JsonNode piece : copy.path("evidence")) {
            ((ObjectNode) piece.path("because")).remove("text");
            if (textKept) {
                withoutQuotes(piece);
            }
        }
        return copy.toString();
    }

    /** Without title, quotations, and arguments that may quote. Addresses, codes and contacts stay: they are what was decided on. */
    static ObjectNode forgotten(JsonNode assessment) {
        ObjectNode copy = (ObjectNode) assessment.deepCopy();
        ((ObjectNode) copy.path("article")).put("title", "");
        for (JsonNode piece : copy.path("evidence")) {
            withoutQuotes(piece);
            ObjectNode because = (ObjectNode) piece.path("because");
            if (because.has("text")) {
                because.put("text", "");
            }
            if (because.path("arguments") instanceof ObjectNode arguments) {
                arguments.properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(name -> !QUOTE_NOTHING.contains(name))
                        .toList()
                        .forEach(name -> arguments.put(name, ""));
            }
        }
        return copy;
    }

    private static void withoutQuotes(JsonNode piece) {
        for (JsonNode span : piece.path("spans")) {
            ((ObjectNode) span).put("text", "");
        }
    }
}
