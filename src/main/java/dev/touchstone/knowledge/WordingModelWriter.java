package dev.touchstone.knowledge;

/** Writes a wording model as {@link WordingModelReader} reads it: same model, same bytes. */
public final class WordingModelWriter {
    private WordingModelWriter() {}

    /** The text of {@code wording.json}, with a newline at its end. */
    public static String write(WordingModel model) {
        return IndentedJson.object(json -> {
            model.trainedFrom().ifPresent(digest -> json.writeStringProperty("trainedFrom", digest));
            json.writeObjectPropertyStart("labels");
            model.labels().forEach((label, weights) -> weights.kept().write(json, label));
            json.writeEndObject();
        });
    }
}
