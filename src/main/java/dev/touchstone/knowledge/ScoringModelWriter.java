package dev.touchstone.knowledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes a scoring model as {@link ScoringModelReader} reads it: same model, same bytes. */
public final class ScoringModelWriter {
    private static final int PLACES = 6;

    private ScoringModelWriter() {}

    /** The text of {@code scoring.json}, with a newline at its end. */
    public static String write(ScoringModel model) {
        return IndentedJson.object(json -> {
            json.writeNumberProperty("version", model.version());
            model.trainedFrom().ifPresent(digest -> json.writeStringProperty("trainedFrom", digest));
            json.writeObjectPropertyStart("labels");
            model.labels().forEach((id, label) -> {
                json.writeName(id);
                write(label, json);
            });
            json.writeEndObject();
            json.writeName("reliefs");
            write(model.reliefs(), json);
            json.writeName("figures");
            writeFigure(model.figures(), json);
        });
    }

    private static void write(LabelModel label, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("intercept", rounded(label.intercept()));
        json.writeName("weights");
        write(label.weights(), json);
        json.writeArrayPropertyStart("groups");
        for (LabelModel.Group group : label.groups()) {
            json.writeStartObject();
            json.writeStringProperty("name", group.name());
            json.writeNumberProperty("cap", rounded(group.cap()));
            json.writeName("signals");
            writeFigure(List.copyOf(group.signals()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Map<String, Double> numbers, JsonGenerator json) {
        json.writeStartObject();
        numbers.forEach((name, number) -> json.writeNumberProperty(name, rounded(number)));
        json.writeEndObject();
    }

    private static void writeFigure(Object figure, JsonGenerator json) {
        if (figure instanceof Map<?, ?> table) {
            json.writeStartObject();
            table.forEach((key, each) -> {
                json.writeName((String) key);
                writeFigure(each, json);
            });
            json.writeEndObject();
        } else if (figure instanceof Collection<?> items) {
            json.writeStartArray();
            items.forEach(each -> writeFigure(each, json));
            json.writeEndArray();
        } else if (figure instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (figure instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) figure);
        }
    }

    private static BigDecimal rounded(double number) {
        BigDecimal plain = BigDecimal.valueOf(number)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
