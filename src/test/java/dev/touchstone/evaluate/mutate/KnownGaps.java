package dev.touchstone.evaluate.mutate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known not to hold: articles by mutation, in {@code mutations.json}.
 *
 * @param watched articles that once stood here, and so are always among those that are tried
 * @param hides bad articles that a mutation hides, where it hides more than the law lets it
 * @param accuses clean articles that it makes flagged
 */
record KnownGaps(List<String> watched, Map<String, List<String>> hides, Map<String, List<String>> accuses) {
    private static final Path FILE = Path.of("src/test/resources/dev/touchstone/evaluate/mutate/mutations.json");

    static KnownGaps none() {
        return new KnownGaps(List.of(), new TreeMap<>(), new TreeMap<>());
    }

    static KnownGaps read() throws IOException {
        JsonNode json = new JsonMapper().readTree(Files.readString(FILE));
        List<String> watched =
                json.path("watched").valueStream().map(JsonNode::asString).toList();
        return new KnownGaps(watched, lists(json.path("hides")), lists(json.path("accuses")));
    }

    List<String> hidden(String mutation) {
        return hides.getOrDefault(mutation, List.of());
    }

    List<String> accused(String mutation) {
        return accuses.getOrDefault(mutation, List.of());
    }

    void hides(String mutation, List<String> articles) {
        hides.put(mutation, articles);
    }

    void accuses(String mutation, List<String> articles) {
        accuses.put(mutation, articles);
    }

    Set<String> mutations() {
        Set<String> all = new TreeSet<>(hides.keySet());
        all.addAll(accuses.keySet());
        return all;
    }

    /** What stands in both. */
    KnownGaps withOnly(KnownGaps other) {
        return new KnownGaps(watched, common(hides, other.hides), common(accuses, other.accuses));
    }

    void write() throws IOException {
        Files.writeString(
                FILE,
                "{\n  \"watched\": [" + quoted(watched) + "],\n  \"hides\": {" + lines(hides) + "},\n  \"accuses\": {"
                        + lines(accuses) + "}\n}\n");
    }

    private static Map<String, List<String>> common(Map<String, List<String>> one, Map<String, List<String>> other) {
        Map<String, List<String>> common = new TreeMap<>();
        one.forEach((mutation, articles) -> {
            List<String> kept = new ArrayList<>(articles);
            kept.retainAll(other.getOrDefault(mutation, List.of()));
            if (!kept.isEmpty()) {
                common.put(mutation, kept);
            }
        });
        return common;
    }

    private static String lines(Map<String, List<String>> lists) {
        return lists.isEmpty()
                ? ""
                : lists.entrySet().stream()
                        .map(entry -> "\n    \"" + entry.getKey() + "\": [" + quoted(entry.getValue()) + "]")
                        .collect(Collectors.joining(",", "", "\n  "));
    }

    private static String quoted(Collection<String> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
    }

    private static Map<String, List<String>> lists(JsonNode node) {
        Map<String, List<String>> lists = new TreeMap<>();
        node.properties()
                .forEach(entry -> lists.put(
                        entry.getKey(),
                        entry.getValue().valueStream().map(JsonNode::asString).toList()));
        return lists;
    }
}
