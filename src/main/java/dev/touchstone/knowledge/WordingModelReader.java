package dev.touchstone.knowledge;

import dev.touchstone.text.Shingles;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code wording.json}. */
final class WordingModelReader {
    private final Problems problems;

    private WordingModelReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<WordingModel> read(JsonValue json, Problems problems) {
        return ModelObject.of(json, problems).map(object -> new WordingModelReader(problems).model(object));
    }

    private WordingModel model(ModelObject file) {
        Optional<String> trainedFrom = file.optionalText("trainedFrom");
        SortedMap<String, WordingModel.Weights> labels = new TreeMap<>();
        Optional<ModelObject> table = file.object("labels");
        if (table.isEmpty()) {
            problems.add(file.site("labels"), "lacks the labels' weights");
        } else {
            Labels.check(table.get(), problems);
            for (String id : table.get().keys()) {
                table.get().object(id).flatMap(this::weights).ifPresent(each -> labels.put(id, each));
            }
        }
        file.done();
        return new WordingModel(trainedFrom, labels);
    }

    private Optional<WordingModel.Weights> weights(ModelObject label) {
        double intercept = label.number("intercept").doubleValue();
        double step = label.number("step").doubleValue();
        String written = label.text("steps");
        label.done();
        try {
            byte[] steps = Base64.getDecoder().decode(written);
            if (steps.length == Shingles.BUCKETS) {
                return Optional.of(new WordingModel.Weights(intercept, step, steps));
            }
            label.problem("steps", "must hold " + Shingles.BUCKETS + " bytes, holds " + steps.length);
        } catch (IllegalArgumentException e) {
            label.problem("steps", "not in base64");
        }
        return Optional.empty();
    }
}
