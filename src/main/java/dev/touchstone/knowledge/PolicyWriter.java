package dev.touchstone.knowledge;

import java.math.BigDecimal;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;

/** Writes a policy as {@link PolicyReader} reads it: same policy, same bytes. */
public final class PolicyWriter {
    private PolicyWriter() {}

    /** The text of {@code policy.json}, with a newline at its end. */
    public static String write(Policy policy) {
        return IndentedJson.object(json -> {
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
        });
    }

    private static void texts(String name, Collection<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
