package dev.touchstone.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the MISP core format (draft-dulaunoy-misp-core-format) demands of the event and the attributes that the desk writes. */
final class MispLaws {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Map<String, Set<String>> CATEGORIES = Map.of(
            "domain", Set.of("Network activity", "External analysis"),
            "url", Set.of("Network activity", "Payload delivery", "External analysis"),
            "filename", Set.of("Payload delivery", "Artifacts dropped", "External analysis"),
            "mobile-application-id", Set.of("Payload delivery", "Payload installation"),
            "text", Set.of("Other", "Internal reference", "External analysis"));

    private MispLaws() {}

    static List<String> problems(JsonNode event) {
        List<String> problems = new ArrayList<>();
        check(UUID.matcher(event.path("uuid").asString()).matches(), "uuid", problems);
        check(event.path("date").asString().matches("\\d{4}-\\d\\d-\\d\\d"), "date", problems);
        check(event.path("timestamp").asString().matches("\\d{10}"), "timestamp", problems);
        check(event.path("info").asString().length() > 5, "info", problems);
        for (Map.Entry<String, String> level : Map.of(
                        "threat_level_id", "[1-4]", "analysis", "[0-2]", "distribution", "[0-4]")
                .entrySet()) {
            check(event.path(level.getKey()).asString().matches(level.getValue()), level.getKey(), problems);
        }
        check(event.path("published").isBoolean(), "published", problems);
        Set<String> uuids = new HashSet<>();
        for (JsonNode attribute : event.path("Attribute")) {
            String type = attribute.path("type").asString();
            check(uuids.add(attribute.path("uuid").asString()), "uuid of an attribute", problems);
            check(UUID.matcher(attribute.path("uuid").asString()).matches(), "uuid of an attribute", problems);
            check(
                    CATEGORIES
                            .getOrDefault(type, Set.of())
                            .contains(attribute.path("category").asString()),
                    "category of " + type,
                    problems);
            check(attribute.path("to_ids").isBoolean(), "to_ids", problems);
            check(attribute.path("distribution").asString().matches("[0-5]"), "distribution", problems);
            check(attribute.path("timestamp").asString().matches("\\d{10}"), "timestamp", problems);
            check(!attribute.path("value").asString().isBlank(), "value", problems);
        }
        return problems;
    }

    private static void check(boolean holds, String what, List<String> problems) {
        if (!holds) {
            problems.add(what);
        }
    }
}
