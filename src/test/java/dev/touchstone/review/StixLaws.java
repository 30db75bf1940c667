package dev.touchstone.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What STIX 2.1 (OASIS Standard of 10 June 2021) demands of the objects that the desk writes: section 2.9 of identifiers, 3.2 of common
 * properties, 4.7 of indicators, 4.5 of identities, 5.2 of sightings, 9 of patterns of one comparison.
 */
final class StixLaws {
    private static final Pattern ID = Pattern.compile(
            "(bundle|identity|indicator|sighting)--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    private static final Pattern COMPARISON = Pattern.compile(
            "\\[(domain-name:value|url:value|file:name|email-addr:value) = '(?:[^'\\\\]|\\\\['\\\\])+'\\]");
    private static final Map<String, Set<String>> KEYS = Map.of(
            "identity", Set.of("name", "identity_class"),
            "indicator",
                    Set.of(
                            "created_by_ref",
                            "name",
                            "description",
                            "indicator_types",
                            "pattern",
                            "pattern_type",
                            "pattern_version",
                            "valid_from",
                            "valid_until",
                            "confidence",
                            "labels"),
            "sighting",
                    Set.of(
                            "created_by_ref",
                            "first_seen",
                            "last_seen",
                            "count",
                            "sighting_of_ref",
                            "where_sighted_refs"));

    private StixLaws() {}

    static List<String> problems(JsonNode bundle) {
        List<String> problems = new ArrayList<>();
        check(bundle.path("type").asString().equals("bundle") && bundle.size() == 3, "bundle", problems);
        check(ID.matcher(bundle.path("id").asString()).matches(), "id of the bundle", problems);
        Set<String> ids = new HashSet<>();
        bundle.path("objects").forEach(object -> ids.add(object.path("id").asString()));
        check(ids.size() == bundle.path("objects").size(), "ids are met once", problems);
        for (JsonNode object : bundle.path("objects")) {
            object(object, ids, problems);
        }
        return problems;
    }

    private static void object(JsonNode object, Set<String> ids, List<String> problems) {
        String type = object.path("type").asString();
        String id = object.path("id").asString();
        check(ID.matcher(id).matches() && id.startsWith(type + "--"), "id " + id, problems);
        check(object.path("spec_version").asString().equals("2.1"), "spec_version of " + id, problems);
        for (String time : List.of("created", "modified", "valid_from", "valid_until", "first_seen", "last_seen")) {
            if (object.has(time)) {
                check(TIME.matcher(object.path(time).asString()).matches(), time + " of " + id, problems);
            }
        }
        check(order(object, "created", "modified", false), "modified before created: " + id, problems);
        check(order(object, "valid_from", "valid_until", true), "ends before it begins: " + id, problems);
        check(order(object, "first_seen", "last_seen", false), "seen backwards: " + id, problems);
        Set<String> known = new HashSet<>(KEYS.getOrDefault(type, Set.of()));
        known.addAll(Set.of("type", "spec_version", "id", "created", "modified"));
        object.properties().forEach(key -> check(known.contains(key.getKey()), key.getKey() + " of " + id, problems));
        KEYS.getOrDefault(type, Set.of()).forEach(key -> check(object.has(key), id + " lacks " + key, problems));
        for (String ref : List.of("created_by_ref", "sighting_of_ref")) {
            check(!object.has(ref) || ids.contains(object.path(ref).asString()), ref + " of " + id, problems);
        }
        if (type.equals("indicator")) {
            check(COMPARISON.matcher(object.path("pattern").asString()).matches(), "pattern of " + id, problems);
            int confidence = object.path("confidence").asInt(-1);
            check(confidence >= 0 && confidence <= 100, "confidence of " + id, problems);
        }
        if (type.equals("sighting")) {
            int count = object.path("count").asInt(-1);
            check(count >= 0 && count <= 999_999_999, "count of " + id, problems);
        }
    }

    private static boolean order(JsonNode object, String first, String second, boolean strictly) {
        int order =
                object.path(first).asString("").compareTo(object.path(second).asString(""));
        return !object.has(second) || (strictly ? order < 0 : order <= 0);
    }

    private static void check(boolean holds, String what, List<String> problems) {
        if (!holds) {
            problems.add(what);
        }
    }
}
