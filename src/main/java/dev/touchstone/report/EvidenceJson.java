package dev.touchstone.report;

import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.WeighedEvidence;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.Places;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.report.words.Wording;
import dev.touchstone.text.Span;
import java.util.Map;

/** One piece of evidence within an assessment's line. */
final class EvidenceJson {
    private final Wording wording;

    EvidenceJson(ReportLanguage language) {
        this.wording = Wording.in(language);
    }

    void write(WeighedEvidence weighed, JudgedArticle judged, JsonBytes json) {
        Evidence evidence = weighed.evidence();
        json.writeStartObject();
        json.writeStringProperty("signal", evidence.signal().id());
        AssessmentJson.optional("label", weighed.label().map(Label::id), json);
        AssessmentJson.optional("brand", evidence.brand(), json);
        json.writeMicrosProperty("contribution", weighed.contribution().micros());
        json.writeStringProperty("in", evidence.place() == Place.URL ? "url" : "text");
        json.writeArrayPropertyStart("spans");
        String text = Places.text(evidence.place(), judged);
        for (Span span : evidence.spans()) {
            json.writeStartObject();
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            json.writeStringProperty("text", span.cut(text));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("indicators");
        weighed.indicators().forEach(name -> json.writeString(name));
        json.writeEndArray();
        because(evidence, judged, json);
        json.writeEndObject();
    }

    private void because(Evidence evidence, JudgedArticle judged, JsonBytes json) {
        json.writeObjectPropertyStart("because");
        json.writeStringProperty("key", evidence.because().key());
        json.writeObjectPropertyStart("arguments");
        for (Map.Entry<String, String> argument : evidence.because().arguments().entrySet()) {
            json.writeStringProperty(argument.getKey(), argument.getValue());
        }
        json.writeEndObject();
        json.writeStringProperty("text", wording.reason(evidence.because(), judged.assessment(), Medium.MACHINE));
        json.writeEndObject();
    }
}
