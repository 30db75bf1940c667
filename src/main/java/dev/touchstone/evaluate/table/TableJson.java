package dev.touchstone.evaluate.table;

import dev.touchstone.evaluate.measure.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A table for programs: an array of rows, each an object by the keys of the columns. */
public final class TableJson {
    /** Beyond this figures are noise. */
    private static final int DIGITS = 6;

    private TableJson() {}

    /** Writes {@code "key": [rows]} into the object that is open. */
    public static void write(Table table, JsonGenerator json) {
        json.writeArrayPropertyStart(table.key());
        for (List<Cell> row : table.rows()) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeName(table.columns().get(i).key());
                write(row.get(i), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Cell cell, JsonGenerator json) {
        if (cell.equals(Cell.NONE)) {
            json.writeNull();
        } else if (cell instanceof Cell.Words words) {
            json.writeString(words.text());
        } else if (cell instanceof Cell.Count count) {
            json.writeNumber(count.count());
        } else if (cell instanceof Cell.Figure figure) {
            number(figure.value(), json);
        } else if (cell instanceof Cell.Estimate estimate) {
            json.writeStartObject();
            ends(estimate.interval(), json);
            json.writeEndObject();
        } else if (cell instanceof Cell.Share share) {
            json.writeStartObject();
            ends(share.interval(), json);
            json.writeName("hits");
            number(share.hits(), json);
            json.writeNumberProperty("of", share.of());
            json.writeEndObject();
        }
    }

    private static void ends(Interval interval, JsonGenerator json) {
        json.writeName("value");
        number(interval.value(), json);
        json.writeName("low");
        number(interval.low(), json);
        json.writeName("high");
        number(interval.high(), json);
    }

    /** A number that there is not is {@code null}: JSON has no word for it. */
    public static void number(double value, JsonGenerator json) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            json.writeNull();
            return;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
        json.writeNumber(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }
}
