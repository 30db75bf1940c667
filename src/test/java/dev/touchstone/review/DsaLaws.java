package dev.touchstone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the transparency database's API documentation demands of a statement, put down apart from what the export itself checks by. */
final class DsaLaws {
    private static final Map<String, String> PATTERNS = Map.ofEntries(
            Map.entry("decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT"),
            Map.entry("incompatible_content_ground", "(?s).{1,500}"),
            Map.entry("incompatible_content_explanation", "(?s).{1,2000}"),
            Map.entry("incompatible_content_illegal", "Yes|No"),
            Map.entry("category", "STATEMENT_CATEGORY_[A-Z_]+"),
            Map.entry("content_date", "\\d{4}-\\d\\d-\\d\\d"),
            Map.entry("application_date", "\\d{4}-\\d\\d-\\d\\d"),
            Map.entry("decision_facts", "(?s).{1,5000}"),
            Map.entry("source_type", "SOURCE_VOLUNTARY"),
            Map.entry("automated_detection", "Yes|No"),
            Map.entry("automated_decision", "AUTOMATED_DECISION_(FULLY|PARTIALLY|NOT_AUTOMATED)"),
            Map.entry("puid", "[A-Za-z0-9_-]{1,500}"));

    private DsaLaws() {}

    static List<String> problems(JsonNode statement) {
        List<String> problems = new ArrayList<>();
        PATTERNS.forEach((name, pattern) -> {
            if (!statement.path(name).asString("").matches(pattern)) {
                problems.add(name);
            }
        });
        for (Map.Entry<String, String> list : Map.of(
                        "decision_visibility", "DECISION_VISIBILITY_[A-Z_]+",
                        "content_type", "CONTENT_TYPE_[A-Z_]+",
                        "category_specification", "KEYWORD_[A-Z_]+",
                        "territorial_scope", "[A-Z]{2}")
                .entrySet()) {
            JsonNode values = statement.path(list.getKey());
            if (!values.isArray() || values.isEmpty()) {
                problems.add(list.getKey());
            }
            values.forEach(value -> {
                if (!value.asString().matches(list.getValue())) {
                    problems.add(list.getKey());
                }
            });
        }
        boolean other = statement.path("category_specification").toString().contains("KEYWORD_OTHER");
        if (other != statement.has("category_specification_other")) {
            problems.add("category_specification_other");
        }
        if (statement.has("content_language")
                && !statement.path("content_language").asString().matches("[A-Z]{2}")) {
            problems.add("content_language");
        }
        return problems;
    }
}
