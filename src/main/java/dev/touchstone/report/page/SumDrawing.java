package dev.touchstone.report.page;

import dev.touchstone.assess.LogOdds;
import dev.touchstone.report.words.Figures;
import dev.touchstone.report.words.PageWords;
import java.util.ArrayList;
import java.util.List;

/** Draws a sum of log-odds as bars: each begins where the one above it ended, and the last ends at the sum. Immutable. */
public final class SumDrawing {
    private final PageWords words;

    /** Names the intercept and the sum in these words. */
    public SumDrawing(PageWords words) {
        this.words = words;
    }

    /**
     * One label's sum.
     *
     * @param thresholds from which scores on it counts, in words
     * @param intercept where it begins
     * @param steps what is added, in order
     * @param sum where it ends
     */
    public SumView draw(
            String label,
            String verdict,
            double score,
            String thresholds,
            LogOdds intercept,
            List<Step> steps,
            LogOdds sum) {
        Scale scale = Scale.over(intercept, steps);
        List<SumView.Row> rows = new ArrayList<>();
        rows.add(row(0, words.get("sum.intercept"), LogOdds.ZERO, intercept, scale));
        LogOdds total = intercept;
        for (Step step : steps) {
            LogOdds after = total.plus(step.adds());
            rows.add(row(step.number(), step.name(), total, after, scale));
            total = after;
        }
        rows.add(scale.row(0, words.get("sum.total"), Figures.exact(sum), "sum", LogOdds.ZERO, sum));
        return new SumView(label, verdict, Figures.score(score), thresholds, scale.at(LogOdds.ZERO), rows);
    }

    private static SumView.Row row(int number, String name, LogOdds before, LogOdds after, Scale scale) {
        LogOdds change = after.minus(before);
        return scale.row(number, name, Figures.signed(change), change.micros() > 0 ? "adds" : "takes", before, after);
    }

    /**
     * What one reason adds.
     *
     * @param number of the reason on the page
     * @param name of its signal
     * @param adds below 0 where it takes away
     */
    public record Step(int number, String name, LogOdds adds) {}

    /** From log-odds to units of the picture; 0 is always in it. */
    private record Scale(LogOdds low, LogOdds high) {
        static Scale over(LogOdds intercept, List<Step> steps) {
            LogOdds low = lower(LogOdds.ZERO, intercept);
            LogOdds high = higher(LogOdds.ZERO, intercept);
            LogOdds total = intercept;
            for (Step step : steps) {
                total = total.plus(step.adds());
                low = lower(low, total);
                high = higher(high, total);
            }
            return new Scale(low, high);
        }

        private static LogOdds lower(LogOdds one, LogOdds other) {
            return one.compareTo(other) < 0 ? one : other;
        }

        private static LogOdds higher(LogOdds one, LogOdds other) {
            return one.compareTo(other) > 0 ? one : other;
        }

        int at(LogOdds value) {
            long range = Math.max(1, high.micros() - low.micros());
            return (int) Math.round((double) SumView.WIDTH * (value.micros() - low.micros()) / range);
        }

        SumView.Row row(int number, String name, String value, String css, LogOdds from, LogOdds to) {
            int start = Math.min(at(from), at(to));
            int width = Math.max(1, Math.abs(at(to) - at(from)));
            return new SumView.Row(number, name, value, css, Math.min(start, SumView.WIDTH - width), width);
        }
    }
}
