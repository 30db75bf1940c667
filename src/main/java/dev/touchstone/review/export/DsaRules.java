package dev.touchstone.review.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the transparency database takes: fields that must be there, their values and lengths, as its API's documentation has them
 * (transparency.dsa.ec.europa.eu/page/api-documentation, with the categories of July 2025).
 */
final class DsaRules {
    static final int LONGEST_GROUND = 500;
    static final int LONGEST_EXPLANATION = 2000;
    static final int LONGEST_FACTS = 5000;

    /** The European Economic Area: what is removed is removed everywhere. */
    static final List<String> COUNTRIES = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final String CUT = " […]";
    private static final Pattern DAY = Pattern.compile("20\\d\\d-[01]\\d-[0-3]\\d");
    private static final Pattern PUID = Pattern.compile("[A-Za-z0-9_-]{1,500}");
    private static final Map<String, Integer> TEXTS = Map.of(
            "incompatible_content_ground", LONGEST_GROUND,
            "incompatible_content_explanation", LONGEST_EXPLANATION,
            "decision_facts", LONGEST_FACTS);
    private static final Map<String, Set<String>> VALUES = Map.of(
            "decision_ground", Set.of("DECISION_GROUND_ILLEGAL_CONTENT", "DECISION_GROUND_INCOMPATIBLE_CONTENT"),
            "incompatible_content_illegal", Set.of("Yes", "No"),
            "category", Set.of("STATEMENT_CATEGORY_SCAMS_AND_FRAUD", "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"),
            "source_type",
                    Set.of(
                            "SOURCE_ARTICLE_16",
                            "SOURCE_TRUSTED_FLAGGER",
                            "SOURCE_TYPE_OTHER_NOTIFICATION",
                            "SOURCE_VOLUNTARY"),
            "automated_detection", Set.of("Yes", "No"),
            "automated_decision",
                    Set.of(
                            "AUTOMATED_DECISION_FULLY",
                            "AUTOMATED_DECISION_PARTIALLY",
                            "AUTOMATED_DECISION_NOT_AUTOMATED"));

    private DsaRules() {}

    /** The text, or as much of it as may stand there, with a mark that it was cut. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    static boolean isDay(String day) {
        if (!DAY.matcher(day).matches()) {
            return false;
        }
        try {
            return LocalDate.parse(day).getYear() > 0;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /** What is wrong with a statement. */
    static List<String> problems(JsonNode statement) {
        List<String> problems = new ArrayList<>();
        TEXTS.forEach((name, most) -> {
            String text = statement.path(name).asString("");
            if (text.isBlank() || text.length() > most) {
                problems.add(name + " has " + text.length() + " characters, and may have 1 to " + most);
            }
        });
        VALUES.forEach((name, values) -> {
            if (!values.contains(statement.path(name).asString(""))) {
                problems.add(name + " is none of " + new TreeSet<>(values));
            }
        });
        for (String name : List.of("content_date", "application_date")) {
            if (!isDay(statement.path(name).asString(""))) {
                problems.add(name + " is no day");
            }
        }
        for (String name :
                List.of("decision_visibility", "content_type", "category_specification", "territorial_scope")) {
            if (statement.path(name).isEmpty()) {
                problems.add(name + " is empty");
            }
        }
        if (!PUID.matcher(statement.path("puid").asString("")).matches()) {
            problems.add("puid has other characters than letters, digits, - and _");
        }
        return problems;
    }
}
