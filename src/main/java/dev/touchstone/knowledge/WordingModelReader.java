package dev.touchstone.knowledge;

import dev.touchstone.text.Shingles;
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
                table.get()
                        .object(id)
                        .flatMap(row -> ByteWeights.read(row, Shingles.BUCKETS))
                        .ifPresent(kept -> labels.put(id, new WordingModel.Weights(kept)));
            }
        }
        file.done();
        return new WordingModel(trainedFrom, labels);
    }
}
