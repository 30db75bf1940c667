package dev.touchstone.review.store;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the queue shows of a task's articles together. */
record Card(List<String> languages, List<String> brands, List<String> hosts, List<String> codes) {
    private static final JsonMapper MAPPER = new JsonMapper();

    Card {
        languages = List.copyOf(languages);
        brands = List.copyOf(brands);
        hosts = List.copyOf(hosts);
        codes = List.copyOf(codes);
    }

    String json() {
        return MAPPER.writeValueAsString(this);
    }

    static Card of(String json) {
        return MAPPER.readValue(json, Card.class);
    }
}
