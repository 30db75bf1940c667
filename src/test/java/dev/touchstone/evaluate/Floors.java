package dev.touchstone.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of figures that a measurement may not fall below, and of others that it may not pass. With {@code -Dfloors.update=true}
 * every figure is tightened to what was measured, less a slack, and none is loosened.
 */
public final class Floors {
    private final Path file;
    private final double slack;
    private final Map<String, Double> floors;
    private final Map<String, Double> ceilings;

    private Floors(Path file, double slack, Map<String, Double> floors, Map<String, Double> ceilings) {
        this.file = file;
        this.slack = slack;
        this.floors = floors;
        this.ceilings = ceilings;
    }

    /**
     * The figures of a file.
     *
     * @param slack between a figure that was reached and what is held of it: what chance alone changes
     */
    public static Floors read(Path file, double slack) throws IOException {
        JsonNode json = new JsonMapper().readTree(Files.readString(file));
        return new Floors(file, slack, section(json, "floors"), section(json, "ceilings"));
    }

    public Map<String, Double> floors() {
        return floors;
    }

    public Map<String, Double> ceilings() {
        return ceilings;
    }

    /** What is worse than it may be; tells what could be held more tightly. */
    public List<String> worse(Map<String, Proportion> reached, Map<String, Proportion> mistaken) throws IOException {
        if (Boolean.getBoolean("floors.update")) {
            reached.forEach((name, share) -> floors.merge(name, floor(share), Math::max));
            mistaken.forEach((name, share) -> ceilings.merge(name, ceiling(share), Math::min));
            Files.writeString(file, written());
        }
        List<String> worse = new ArrayList<>();
        reached.forEach((name, share) -> {
            double floor = floors.getOrDefault(name, 0.0);
            if (share.value() < floor) {
                worse.add(name + " " + share + " is below its floor of " + floor);
            } else if (floor(share) > floor + 0.001) {
                tooLax(name + " " + share, floor(share) - floor);
            }
        });
        mistaken.forEach((name, share) -> {
            double ceiling = ceilings.getOrDefault(name, 1.0);
            if (share.value() > ceiling) {
                worse.add(name + " " + share + " is above its ceiling of " + ceiling);
            } else if (ceiling(share) < ceiling - 0.001) {
                tooLax(name + " " + share, ceiling - ceiling(share));
            }
        });
        return worse;
    }

    private void tooLax(String what, double by) {
        System.out.printf(Locale.ROOT, "%s, %s: too lax by %.2f%n", file.getFileName(), what, by);
    }

    /** What a figure that was reached may be held to. */
    private double floor(Proportion share) {
        return Math.max(0, Math.rint((Math.floor(share.value() * 100) / 100 - slack) * 100) / 100);
    }

    private double ceiling(Proportion share) {
        return Math.min(1, Math.rint((Math.ceil(share.value() * 100) / 100 + slack) * 100) / 100);
    }

    private static Map<String, Double> section(JsonNode json, String name) {
        Map<String, Double> figures = new TreeMap<>();
        json.path(name)
                .properties()
                .forEach(entry -> figures.put(entry.getKey(), entry.getValue().asDouble()));
        return figures;
    }

    private String written() {
        return "{\n  \"floors\": {\n" + lines(floors) + "\n  },\n  \"ceilings\": {\n" + lines(ceilings) + "\n  }\n}\n";
    }

    private static String lines(Map<String, Double> figures) {
        return String.join(
                ",\n",
                figures.entrySet().stream()
                        .map(entry -> String.format(Locale.ROOT, "    \"%s\": %.2f", entry.getKey(), entry.getValue()))
                        .toList());
    }
}
