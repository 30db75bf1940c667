package dev.touchstone.report;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a report's JSON Lines, for who changes one. What is not changed is written as it was read: characters that a terminal obeys
 * stay escaped, and numbers keep their digits.
 */
public final class ReportLine {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonLine.FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ReportLine() {}

    /**
     * The line understood.
     *
     * @throws tools.jackson.core.JacksonException if it is not JSON; its message quotes the line
     */
    public static JsonNode read(String line) {
        return MAPPER.readTree(line);
    }

    /** Without the line's end. */
    public static String of(JsonNode value) {
        return MAPPER.writeValueAsString(value);
    }
}
