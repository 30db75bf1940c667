package dev.touchstone.knowledge;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a wording model as {@link WordingModelReader} reads it: same model, same bytes. */
public final class WordingModelWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private WordingModelWriter() {}

    /** The text of {@code wording.json}, with a newline at its end. */
    public static String write(WordingModel model) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new ScoringModelWriter.Indented(), text)) {
            json.writeStartObject();
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
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }
}
