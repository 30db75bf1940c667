package dev.touchstone.knowledge;

import java.math.BigDecimal;
import java.util.Base64;

/** Writes a wording model as {@link WordingModelReader} reads it: same model, same bytes. */
public final class WordingModelWriter {
    private WordingModelWriter() {}

    /** The text of {@code wording.json}, with a newline at its end. */
    public static String write(WordingModel model) {
        return IndentedJson.object(json -> {
            model.trainedFrom().ifPresent(digest -> json.writeStringProperty("trainedFrom", digest));
            json.writeObjectPropertyStart("labels");
            model.labels().forEach((label, weights) -> {
                json.writeObjectPropertyStart(label);
                json.writeNumberProperty("intercept", BigDecimal.valueOf(weights.intercept()));
                json.writeNumberProperty("step", BigDecimal.valueOf(weights.step()));
                json.writeStringProperty("steps", Base64.getEncoder().encodeToString(weights.steps()));
                json.writeEndObject();
            });
            json.writeEndObject();
        });
    }
}
