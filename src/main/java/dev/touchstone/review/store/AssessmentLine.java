package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.evidence.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A line of {@code report.jsonl}, as the desk needs it. */
final class AssessmentLine {
    private static final String SCHEMA = "touchstone.assessment/1";
    private static final double MICROS = 1e6;

    private final JsonNode json;

    /** @throws IllegalArgumentException if it is no assessment of the schema */
    AssessmentLine(JsonNode json) {
        if (!json.path("schema").asString("").equals(SCHEMA)) {
            throw new IllegalArgumentException("no assessment of the schema " + SCHEMA);
        }
        this.json = json;
    }

    JsonNode json() {
        return json;
    }

    /** A text of the article's facts; empty where it has none. */
    String article(String name) {
        return json.path("article").path(name).asString("");
    }

    Verdict verdict() {
        return verdict(json.path("verdict"));
    }

    Verdict verdict(Label label) {
        return verdict(json.path("labels").path(label.id()).path("verdict"));
    }

    double score(Label label) {
        return json.path("labels").path(label.id()).path("score").asDouble(0);
    }

    long micros(Label label, String name) {
        return micros(json.path("labels").path(label.id()).path(name));
    }

    static long micros(JsonNode number) {
        return Math.round(number.asDouble(0) * MICROS);
    }

    LocalDate asOf() {
        return LocalDate.parse(json.path("asOf").asString());
    }

    /** Where it lies; empty where nobody said. */
    String host() {
        return json.path("carrier").path("host").asString("");
    }

    /** Log-odds of the graver label, at least 0: how much there is to see. */
    double weight() {
        double most = 0;
        for (Label label : Label.values()) {
            most = Math.max(
                    most, json.path("labels").path(label.id()).path("logOdds").asDouble(0));
        }
        return most;
    }

    /** Values of implicated indicators of the type. */
    List<String> implicated(String type) {
        List<String> values = new ArrayList<>();
        for (JsonNode indicator : json.path("indicators")) {
            if (indicator.path("implicated").asBoolean(false)
                    && indicator.path("type").asString("").equals(type)) {
                values.add(indicator.path("value").asString(""));
            }
        }
        return values;
    }

    /** Pieces that count against the article. */
    List<JsonNode> counting() {
        List<JsonNode> pieces = new ArrayList<>();
        for (JsonNode piece : json.path("evidence")) {
            if (micros(piece.path("contribution")) > 0) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    static Optional<Label> label(JsonNode piece) {
        String id = piece.path("label").asString("");
        for (Label label : Label.values()) {
            if (label.id().equals(id)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    static Because because(JsonNode piece) {
        SortedMap<String, String> arguments = new TreeMap<>();
        piece.path("because")
                .path("arguments")
                .properties()
                .forEach(argument ->
                        arguments.put(argument.getKey(), argument.getValue().asString("")));
        return new Because(piece.path("because").path("key").asString(""), arguments);
    }

    private static Verdict verdict(JsonNode id) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.id().equals(id.asString(""))) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("no verdict");
    }
}
