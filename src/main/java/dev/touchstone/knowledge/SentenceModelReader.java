package dev.touchstone.knowledge;

import dev.touchstone.text.SentenceFeatures;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code sentences.json}. */
final class SentenceModelReader {
    private final Problems problems;

    private SentenceModelReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<SentenceModel> read(JsonValue json, Problems problems) {
        return ModelObject.of(json, problems).flatMap(object -> new SentenceModelReader(problems).model(object));
    }

    private Optional<SentenceModel> model(ModelObject file) {
        Optional<String> trainedFrom = file.optionalText("trainedFrom");
        Map<SentenceKind, SentenceModel.Weights> kinds = new EnumMap<>(SentenceKind.class);
        Optional<ModelObject> table = file.object("kinds");
        for (SentenceKind kind : SentenceKind.values()) {
            Optional<ModelObject> weights = table.flatMap(all -> all.object(kind.id()));
            if (weights.isEmpty()) {
                problems.add(file.site("kinds"), "lacks the weights of " + kind.id());
            }
            weights.flatMap(SentenceModelReader::weights).ifPresent(each -> kinds.put(kind, each));
        }
        table.ifPresent(ModelObject::done);
        file.done();
        return kinds.size() < SentenceKind.values().length
                ? Optional.empty()
                : Optional.of(new SentenceModel(trainedFrom, kinds));
    }

    private static Optional<SentenceModel.Weights> weights(ModelObject kind) {
        double intercept = kind.number("intercept").doubleValue();
        double step = kind.number("step").doubleValue();
        String written = kind.text("steps");
        kind.done();
        try {
            byte[] steps = Base64.getDecoder().decode(written);
            if (steps.length == SentenceFeatures.BUCKETS) {
                return Optional.of(new SentenceModel.Weights(intercept, step, steps));
            }
            kind.problem("steps", "must hold " + SentenceFeatures.BUCKETS + " bytes, holds " + steps.length);
        } catch (IllegalArgumentException e) {
            kind.problem("steps", "not in base64");
        }
        return Optional.empty();
    }
}
