package dev.touchstone.report;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** {@code run.json}: what a run was and how it came out. All that differs from run to run is in its last object. */
final class RunJson {
    static final String SCHEMA = "touchstone.run/1";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new WireCharacters())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private RunJson() {}

    static void write(RunSummary summary, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), whole)) {
            write(summary, json);
        }
        whole.write('\n');
        whole.writeTo(out);
    }

    private static void write(RunSummary summary, JsonGenerator json) {
        RunFacts facts = summary.facts();
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        text("program", facts.program(), json);
        json.writeStringProperty("asOf", facts.asOf().toString());
        text("models", facts.models(), json);
        json.writeObjectPropertyStart("registry");
        json.writeStringProperty("date", facts.registry().toString());
        json.writeNumberProperty("ageDays", facts.registryAge());
        json.writeNumberProperty("brands", facts.brands());
        json.writeEndObject();
        json.writeObjectPropertyStart("versions");
        facts.versions().forEach((name, version) -> text(name, version, json));
        json.writeEndObject();
        json.writeStringProperty("language", summary.context().language().tag());
        json.writeStringProperty("keepTexts", summary.context().keepTexts().id());
        counts(summary.counts(), json);
        json.writeArrayPropertyStart("notRead");
        for (UnreadInput unread : facts.notRead()) {
            json.writeStartObject();
            text("input", unread.input(), json);
            text("reason", unread.reason(), json);
            json.writeBooleanProperty("inPart", unread.inPart());
            json.writeEndObject();
        }
        json.writeEndArray();
        ran(summary, json);
        json.writeEndObject();
    }

    private static void counts(RunCounts counts, JsonGenerator json) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("articles", counts.articles());
        json.writeNumberProperty("characters", counts.characters());
        json.writeObjectPropertyStart("verdicts");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberProperty(verdict.id(), counts.of(verdict));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("labels");
        for (Label label : Label.values()) {
            json.writeObjectPropertyStart(label.id());
            for (Verdict verdict : Verdict.values()) {
                if (verdict != Verdict.UNDECIDED) {
                    json.writeNumberProperty(verdict.id(), counts.of(label, verdict));
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        numbers("languages", counts.languages(), json);
        numbers("diagnostics", counts.diagnostics(), json);
        json.writeEndObject();
    }

    private static void numbers(String name, Map<String, Long> numbers, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        numbers.forEach((key, number) -> json.writeNumberProperty(JsonLine.wellFormed(key), number));
        json.writeEndObject();
    }

    private static void text(String name, String value, JsonGenerator json) {
        json.writeStringProperty(name, JsonLine.wellFormed(value));
    }

    private static void ran(RunSummary summary, JsonGenerator json) {
        Ran ran = summary.facts().ran();
        json.writeObjectPropertyStart("ran");
        json.writeStringProperty("at", ran.at().toString());
        json.writeNumberProperty("seconds", decimal(ran.took().toNanos() / 1e9, 3));
        json.writeNumberProperty("threads", ran.threads());
        json.writeNumberProperty("articlesPerSecond", decimal(summary.articlesPerSecond(), 1));
        if (!ran.stages().isEmpty()) {
            json.writeObjectPropertyStart("stages");
            ran.stages().forEach((stage, took) -> json.writeNumberProperty(stage, decimal(took.toNanos() / 1e9, 3)));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static BigDecimal decimal(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }

    /** Two blanks a level, {@code \n} at line ends whatever the machine. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
