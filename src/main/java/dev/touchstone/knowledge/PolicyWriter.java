package dev.touchstone.knowledge;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a policy as {@link PolicyReader} reads it: same policy, same bytes. */
public final class PolicyWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private PolicyWriter() {}

    /** The text of {@code policy.json}, with a newline at its end. */
    public static String write(Policy policy) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new ScoringModelWriter.Indented(), text)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("labels");
            policy.thresholds().forEach((label, thresholds) -> {
                json.writeObjectPropertyStart(label);
                json.writeNumberProperty("review", BigDecimal.valueOf(thresholds.review()));
                json.writeNumberProperty("flag", BigDecimal.valueOf(thresholds.flag()));
                json.writeEndObject();
            });
            json.writeEndObject();
            texts("ownHosts", policy.ownHosts(), json);
            texts("partnerCodes", policy.partnerCodes(), json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void texts(String name, Collection<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
