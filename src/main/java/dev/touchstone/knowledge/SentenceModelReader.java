package dev.touchstone.knowledge;

import dev.touchstone.text.SentenceFeatures;
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
        Map<SentenceKind, ByteWeights> kinds = new EnumMap<>(SentenceKind.class);
        Optional<ModelObject> table = file.object("kinds");
        for (SentenceKind kind : SentenceKind.values()) {
            Optional<ModelObject> weights = table.flatMap(all -> all.object(kind.id()));
            if (weights.isEmpty()) {
                problems.add(file.site("kinds"), "lacks the weights of " + kind.id());
            }
            weights.flatMap(row -> ByteWeights.read(row, SentenceFeatures.BUCKETS))
                    .ifPresent(each -> kinds.put(kind, each));
        }
        table.ifPresent(ModelObject::done);
        file.done();
        return kinds.size() < SentenceKind.values().length
                ? Optional.empty()
                : Optional.of(new SentenceModel(trainedFrom, kinds));
    }
}
