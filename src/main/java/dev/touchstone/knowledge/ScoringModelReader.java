package dev.touchstone.knowledge;

import dev.touchstone.knowledge.LabelModel.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code scoring.json}. Numbers are read exactly and rounded to 0.000001, the step in which log-odds are counted. */
public final class ScoringModelReader {
    private static final int PLACES = 6;
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Problems problems;

    private ScoringModelReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The model that a file holds.
     *
     * @param file as messages should name it
     * @throws KnowledgeException if anything is wrong with it
     */
    public static ScoringModel read(String file, byte[] bytes) {
        Problems problems = new Problems();
        Optional<ScoringModel> model = JsonReader.read(file, bytes, problems).flatMap(json -> read(json, problems));
        problems.refuse();
        return model.orElseThrow();
    }

    static Optional<ScoringModel> read(JsonValue json, Problems problems) {
        return ModelObject.of(json, problems).map(object -> new ScoringModelReader(problems).model(object));
    }

    private ScoringModel model(ModelObject file) {
        int version = version(file);
        Optional<String> trainedFrom = file.optionalText("trainedFrom");
        trainedFrom
                .filter(digest -> !digest.matches("[0-9a-f]{64}"))
                .ifPresent(digest -> file.problem("trainedFrom", "not a sha-256 in lower-case hexadecimal"));
        SortedMap<String, LabelModel> labels = labels(file);
        SortedMap<String, Double> reliefs = reliefs(file);
        SortedMap<String, Object> figures = new TreeMap<>();
        file.value("figures").ifPresent(value -> {
            if (plain(value) instanceof Map<?, ?> table) {
                table.forEach((key, each) -> figures.put((String) key, each));
            } else {
                problems.add(value.site(), "must be an object, is " + value.kind());
            }
        });
        file.done();
        return new ScoringModel(version, trainedFrom, labels, reliefs, figures);
    }

    private int version(ModelObject file) {
        BigDecimal version = file.number("version");
        try {
            return version.intValueExact();
        } catch (ArithmeticException e) {
            file.problem("version", "not a whole number: " + version);
            return 0;
        }
    }

    private SortedMap<String, LabelModel> labels(ModelObject file) {
        SortedMap<String, LabelModel> found = new TreeMap<>();
        Optional<ModelObject> labels = file.object("labels");
        if (labels.isEmpty()) {
            problems.add(file.site("labels"), "lacks the labels' models");
            return found;
        }
        Labels.check(labels.get(), problems);
        for (String id : labels.get().keys()) {
            labels.get().object(id).ifPresent(label -> found.put(id, label(label)));
        }
        return found;
    }

    private LabelModel label(ModelObject label) {
        double intercept = rounded(label.number("intercept"));
        SortedMap<String, Double> weights = new TreeMap<>();
        label.object("weights")
                .ifPresent(table -> table.keys().forEach(signal -> {
                    checkName(signal, table.site(signal));
                    weights.put(signal, rounded(table.number(signal)));
                }));
        List<Group> groups = groups(label);
        label.done();
        return new LabelModel(intercept, weights, groups);
    }

    private List<Group> groups(ModelObject label) {
        Map<String, String> groupOf = new HashMap<>();
        List<String> names = new ArrayList<>();
        return label.objects("groups", group -> {
            String name = group.text("name");
            if (names.contains(name)) {
                group.problem("name", "the group \"" + name + "\" stands here twice");
            }
            names.add(name);
            BigDecimal cap = group.number("cap");
            if (cap.signum() <= 0) {
                group.problem("cap", "must be above 0, is " + cap);
            }
            List<String> signals = new ArrayList<>();
            for (JsonValue.Text signal : group.texts("signals")) {
                checkName(signal.value(), signal.site());
                String other = groupOf.put(signal.value(), name);
                if (other != null) {
                    problems.add(signal.site(), "\"" + signal.value() + "\" is in the group \"" + other + "\" already");
                }
                signals.add(signal.value());
            }
            if (signals.isEmpty()) {
                problems.add(group.site(), "a group without signals");
            }
            return Group.of(name, rounded(cap), signals);
        });
    }

    private SortedMap<String, Double> reliefs(ModelObject file) {
        SortedMap<String, Double> found = new TreeMap<>();
        file.object("reliefs")
                .ifPresent(table -> table.keys().forEach(signal -> {
                    checkName(signal, table.site(signal));
                    BigDecimal share = table.number(signal);
                    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                        table.problem(signal, "must be from 0 to 1, is " + share);
                    }
                    found.put(signal, rounded(share));
                }));
        return found;
    }

    private void checkName(String signal, Site site) {
        if (!signal.matches(NAME)) {
            problems.add(site, "not a signal id in kebab-case: \"" + signal + "\"");
        }
    }

    private static double rounded(BigDecimal number) {
        return number.setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonValue.Members members) {
            SortedMap<String, Object> table = new TreeMap<>();
            members.values().forEach((key, each) -> table.put(key, plain(each)));
            return table;
        }
        if (value instanceof JsonValue.Items items) {
            return items.values().stream().map(ScoringModelReader::plain).toList();
        }
        if (value instanceof JsonValue.Numeric number) {
            return number.value();
        }
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        return value instanceof JsonValue.Text text ? text.value() : "";
    }
}
