package dev.touchstone.evaluate.backtest;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.evaluate.CorpusLabel;
import dev.touchstone.evaluate.table.JsonText;
import dev.touchstone.evaluate.table.TableJson;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A backtest for programs: the summary as one object, and each article whose verdicts change as one line. */
public final class BacktestJson {
    public static final String SCHEMA = "touchstone.backtest/1";

    private static final int DECIMALS = 6;

    private BacktestJson() {}

    /**
     * The text of {@code backtest.json}.
     *
     * @param program version of the program that compared
     */
    public static String summary(TwoModels models, Backtest backtest, String program) {
        return JsonText.indented(json -> {
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("program", program);
            json.writeNumberProperty("articles", backtest.articles());
            TableJson.write(models.identities(), json);
            TableJson.write(models.signals(), json);
            TableJson.write(backtest.byLabel(), json);
            TableJson.write(backtest.moves(), json);
        });
    }

    /** A line of {@code backtest.jsonl}, with its end. */
    public static String line(Comparison comparison) {
        return JsonText.line(json -> {
            json.writeStringProperty("schema", SCHEMA);
            json.writeObjectPropertyStart("article");
            json.writeStringProperty("id", comparison.id());
            json.writeStringProperty("source", comparison.source());
            json.writeEndObject();
            Optional<CorpusLabel> called = comparison.called();
            if (called.isPresent()) {
                json.writeStringProperty("label", called.get().id());
            } else {
                json.writeNullProperty("label");
            }
            json.writeStringProperty("change", comparison.change().id());
            side("before", comparison.before(), json);
            side("after", comparison.after(), json);
            json.writeArrayPropertyStart("shifts");
            for (Shift shift : comparison.shifts()) {
                json.writeStartObject();
                json.writeStringProperty("label", shift.label().id());
                if (shift.signal().equals(Shift.INTERCEPT)) {
                    json.writeNullProperty("signal");
                } else {
                    json.writeStringProperty("signal", shift.signal());
                }
                json.writeNumberProperty("before", exact(shift.before()));
                json.writeNumberProperty("after", exact(shift.after()));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void side(String name, Comparison.Side side, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("verdict", side.verdict().id());
        json.writeObjectPropertyStart("labels");
        side.labels().forEach((label, outcome) -> label(label, outcome, json));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void label(Label label, LabelAssessment outcome, JsonGenerator json) {
        json.writeObjectPropertyStart(label.id());
        json.writeName("score");
        TableJson.number(outcome.score(), json);
        json.writeNumberProperty("logOdds", exact(outcome.logOdds()));
        json.writeStringProperty("verdict", outcome.verdict().id());
        json.writeEndObject();
    }

    private static BigDecimal exact(LogOdds logOdds) {
        return BigDecimal.valueOf(logOdds.micros(), DECIMALS);
    }
}
