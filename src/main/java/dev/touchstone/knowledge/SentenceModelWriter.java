package dev.touchstone.knowledge;

/** Writes a sentence model as {@link SentenceModelReader} reads it: same model, same bytes. */
public final class SentenceModelWriter {
    private SentenceModelWriter() {}

    /** The text of {@code sentences.json}, with a newline at its end. */
    public static String write(SentenceModel model) {
        return IndentedJson.object(json -> {
            model.trainedFrom().ifPresent(digest -> json.writeStringProperty("trainedFrom", digest));
            json.writeObjectPropertyStart("kinds");
            for (SentenceKind kind : SentenceKind.values()) {
                model.of(kind).ifPresent(weights -> weights.write(json, kind.id()));
            }
            json.writeEndObject();
        });
    }
}
