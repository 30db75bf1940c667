package dev.touchstone.report;

import dev.touchstone.article.Diagnostic;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Carrier;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.report.words.ReportLanguage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/**
 * An assessment as one JSON object on one line, for programs: addresses stay as they are. Its keys, their order and their
 * meaning are those of {@value #SCHEMA}, whose JSON Schema is the resource {@code assessment.schema.json} beside this class.
 * Immutable, for any number of threads.
 */
public final class AssessmentJson {
    public static final String SCHEMA = "touchstone.assessment/1";

    private final EvidenceJson evidence;

    /**
     * Writes reasons in one language.
     *
     * @param language of the reasons in words
     */
    public AssessmentJson(ReportLanguage language) {
        this.evidence = new EvidenceJson(language);
    }

    /**
     * The assessment and a line end, in UTF-8.
     *
     * @throws IndexOutOfBoundsException if a span lies outside the article, which then is not the one that was judged
     */
    public byte[] line(JudgedArticle judged) {
        return JsonLine.of(json -> write(judged, json));
    }

    /** Writes {@link #line}; the stream stays open. */
    public void write(JudgedArticle judged, OutputStream out) throws IOException {
        out.write(line(judged));
    }

    private void write(JudgedArticle judged, JsonBytes json) {
        Assessment assessment = judged.assessment();
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        article(assessment, json);
        json.writeStringProperty("asOf", assessment.asOf().toString());
        json.writeStringProperty("models", assessment.models());
        json.writeStringProperty("verdict", assessment.verdict().id());
        labels(assessment, json);
        carrier(assessment.carrier(), json);
        json.writeArrayPropertyStart("evidence");
        assessment.evidence().forEach(weighed -> evidence.write(weighed, judged, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("indicators");
        assessment.indicators().forEach(indicator -> indicator(indicator, json));
        json.writeEndArray();
        optional("campaign", assessment.campaign(), json);
        json.writeObjectPropertyStart("notSeen");
        assessment.notSeen().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("diagnostics");
        assessment.diagnostics().forEach(diagnostic -> diagnostic(diagnostic, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void article(Assessment assessment, JsonBytes json) {
        json.writeObjectPropertyStart("article");
        json.writeStringProperty("id", assessment.id());
        json.writeStringProperty("source", assessment.origin().toString());
        optional("url", assessment.url(), json);
        json.writeStringProperty("title", assessment.title());
        json.writeStringProperty("language", assessment.language().tag());
        json.writeNumberProperty("characters", assessment.characters());
        json.writeStringProperty("sha256", assessment.sha256());
        json.writeBooleanProperty("truncated", assessment.truncated());
        json.writeEndObject();
    }

    private static void labels(Assessment assessment, JsonBytes json) {
        json.writeObjectPropertyStart("labels");
        for (Map.Entry<Label, LabelAssessment> label : assessment.labels().entrySet()) {
            LabelAssessment outcome = label.getValue();
            json.writeObjectPropertyStart(label.getKey().id());
            json.writeMicrosProperty("score", micros(outcome.score()));
            json.writeMicrosProperty("logOdds", outcome.logOdds().micros());
            json.writeMicrosProperty("intercept", outcome.intercept().micros());
            json.writeStringProperty("verdict", outcome.verdict().id());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void carrier(Optional<Carrier> carrier, JsonBytes json) {
        if (carrier.isEmpty()) {
            json.writeNullProperty("carrier");
            return;
        }
        json.writeObjectPropertyStart("carrier");
        json.writeStringProperty("host", carrier.get().host());
        json.writeStringProperty("standing", carrier.get().standing().id());
        optional("brand", carrier.get().brand(), json);
        json.writeEndObject();
    }

    private static void indicator(Indicator indicator, JsonBytes json) {
        json.writeStartObject();
        json.writeStringProperty("type", indicator.type().id());
        json.writeStringProperty("value", indicator.value());
        optional("standing", indicator.standing().map(standing -> standing.id()), json);
        json.writeBooleanProperty("implicated", indicator.implicated());
        json.writeNumberProperty("count", indicator.count());
        json.writeEndObject();
    }

    private static void diagnostic(Diagnostic diagnostic, JsonBytes json) {
        json.writeStartObject();
        json.writeStringProperty("code", diagnostic.code());
        json.writeStringProperty("message", diagnostic.message());
        json.writeEndObject();
    }

    static void optional(String name, Optional<String> value, JsonBytes json) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static long micros(double score) {
        return Math.round(score * 1e6);
    }
}
