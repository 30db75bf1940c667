package dev.touchstone.evaluate.mutate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known not to hold, by mutation, in {@code mutations.json}.
 *
 * @param watched articles that were once accused, and so are always among those that are tried
 * @param hides whole points of recall with review that a mutation may cost, where that is more than the law lets it
 * @param accuses clean articles that it makes flagged
 * @param why of each that is hidden or accused, by mutation
 */
record KnownGaps(
        List<String> watched, Map<String, Integer> hides, Map<String, List<String>> accuses, Map<String, String> why) {
    private static final Path FILE = Path.of("src/test/resources/dev/touchstone/evaluate/mutate/mutations.json");

    static KnownGaps read() throws IOException {
        JsonNode json = new JsonMapper().readTree(Files.readString(FILE));
        Map<String, Integer> hides = new TreeMap<>();
        json.path("hides")
                .properties()
                .forEach(entry -> hides.put(entry.getKey(), entry.getValue().asInt()));
        Map<String, List<String>> accuses = new TreeMap<>();
        json.path("accuses").properties().forEach(entry -> accuses.put(entry.getKey(), texts(entry.getValue())));
        Map<String, String> why = new TreeMap<>();
        json.path("why")
                .properties()
                .forEach(entry -> why.put(entry.getKey(), entry.getValue().asString()));
        return new KnownGaps(texts(json.path("watched")), hides, accuses, why);
    }

    List<String> accused(String mutation) {
        return accuses.getOrDefault(mutation, List.of());
    }

    Set<String> mutations() {
        Set<String> all = new TreeSet<>(hides.keySet());
        all.addAll(accuses.keySet());
        return all;
    }

    /** No more than is found now. */
    void tighten(String mutation, int points, int lawful, List<String> accused) {
        hides.computeIfPresent(mutation, (id, most) -> points <= lawful ? null : Math.min(most, points));
        accuses.computeIfPresent(mutation, (id, articles) -> {
            List<String> kept = articles.stream().filter(accused::contains).toList();
            return kept.isEmpty() ? null : kept;
        });
    }

    void write() throws IOException {
        why.keySet().retainAll(mutations());
        Stream<String> reasons =
                why.entrySet().stream().map(entry -> "\n    \"" + entry.getKey() + "\": \"" + entry.getValue() + "\"");
        Stream<String> points =
                hides.entrySet().stream().map(entry -> "\n    \"" + entry.getKey() + "\": " + entry.getValue());
        Stream<String> articles = accuses.entrySet().stream()
                .map(entry -> "\n    \"" + entry.getKey() + "\": [" + quoted(entry.getValue()) + "]");
        Files.writeString(
                FILE,
                "{\n  \"watched\": [" + quoted(watched) + "],\n  \"hides\": {" + block(points) + "},\n  \"accuses\": {"
                        + block(articles) + "},\n  \"why\": {" + block(reasons) + "}\n}\n");
    }

    private static String block(Stream<String> lines) {
        String joined = lines.collect(Collectors.joining(","));
        return joined.isEmpty() ? "" : joined + "\n  ";
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
