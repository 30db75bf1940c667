package dev.touchstone.review.store;

import tools.jackson.databind.JsonNode;

/**
 * A record of {@code texts.jsonl}.
 *
 * @param line of the report that it belongs to
 * @param text in which spans count
 * @param changes what would change the verdict, as JSON; empty where the report does not tell
 */
record KeptText(long line, String text, String changes) {
    static KeptText of(JsonNode record) {
        JsonNode changes = record.path("changes");
        return new KeptText(
                record.path("line").asLong(0),
                record.path("text").asString(""),
                changes.isArray() ? changes.toString() : "");
    }
}
