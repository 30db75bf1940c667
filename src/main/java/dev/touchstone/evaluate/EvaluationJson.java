package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.evaluate.measure.PrecisionRecall;
import dev.touchstone.evaluate.table.JsonText;
import dev.touchstone.evaluate.table.Table;
import dev.touchstone.evaluate.table.TableJson;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** {@code evaluation.json}: all figures of a measurement, for programs. Same figures, same bytes. */
public final class EvaluationJson {
    public static final String SCHEMA = "touchstone.evaluation/1";

    private EvaluationJson() {}

    /**
     * The text of the file.
     *
     * @param program version of the program that measured
     */
    public static String write(Measurement measurement, String program) {
        return JsonText.indented(json -> {
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("program", program);
            json.writeStringProperty("models", measurement.knowledge().digest());
            json.writeNumberProperty(
                    "scoring", measurement.knowledge().scoring().version());
            json.writeStringProperty("asOf", measurement.knowledge().asOf().toString());
            json.writeStringProperty("sha256", measurement.corpus().digest());
            inputs(measurement, json);
            List<Sheet> sheets = measurement.sheets();
            json.writeObjectPropertyStart("all");
            tables(sheets.get(0), json);
            json.writeEndObject();
            json.writeArrayPropertyStart("byInput");
            for (Sheet sheet : sheets.subList(1, sheets.size())) {
                json.writeStartObject();
                json.writeStringProperty("input", sheet.title());
                tables(sheet, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            curves(measurement, json);
            mistakes(measurement, json);
        });
    }

    private static void tables(Sheet sheet, JsonGenerator json) {
        for (Table table : sheet.tables()) {
            TableJson.write(table, json);
        }
    }

    private static void inputs(Measurement measurement, JsonGenerator json) {
        json.writeArrayPropertyStart("inputs");
        for (LabelledCorpus.Input input : measurement.corpus().inputs()) {
            List<Example> examples = measurement.corpus().examples().stream()
                    .filter(example -> example.traits().input().equals(input.name()))
                    .toList();
            json.writeStartObject();
            json.writeStringProperty("input", input.name());
            json.writeStringProperty("sha256", input.digest());
            json.writeNumberProperty("articles", examples.size());
            json.writeNumberProperty(
                    "families",
                    examples.stream().map(Example::family).distinct().count());
            json.writeStringProperty("scored", measurement.scored(input.name()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void curves(Measurement measurement, JsonGenerator json) {
        json.writeObjectPropertyStart("precisionRecall");
        for (Label label : Label.values()) {
            json.writeArrayPropertyStart(label.id());
            for (PrecisionRecall.Point point : Curves.of(measurement, label).curve()) {
                json.writeStartObject();
                json.writeName("threshold");
                TableJson.number(point.threshold(), json);
                json.writeName("recall");
                TableJson.number(point.recall(), json);
                json.writeName("precision");
                TableJson.number(point.precision(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void mistakes(Measurement measurement, JsonGenerator json) {
        json.writeArrayPropertyStart("mistakes");
        for (WrongArticle wrong : measurement.wrong()) {
            Example example = wrong.prediction().example();
            json.writeStartObject();
            json.writeStringProperty("mistake", wrong.mistake());
            json.writeStringProperty("id", example.id());
            json.writeStringProperty("source", example.place());
            json.writeStringProperty("label", example.label().id());
            json.writeBooleanProperty("hard", example.hard());
            json.writeStringProperty("family", example.family());
            json.writeStringProperty("verdict", wrong.verdict().id());
            json.writeObjectPropertyStart("scores");
            for (Label label : Label.values()) {
                json.writeName(label.id());
                TableJson.number(wrong.prediction().score(label), json);
            }
            json.writeEndObject();
            json.writeStringProperty("why", example.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
