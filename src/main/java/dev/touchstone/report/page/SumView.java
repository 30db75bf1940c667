package dev.touchstone.report.page;

import java.util.List;

/**
 * How one label adds up, as bars: each begins where the one above it ended.
 *
 * @param label id of the label
 * @param verdict id of the label's own verdict
 * @param score three decimals
 * @param thresholds from which scores on it counts, in words
 * @param zero where log-odds of 0 lie, in units of the picture
 * @param rows the intercept, each contribution, the log-odds
 */
public record SumView(String label, String verdict, String score, String thresholds, int zero, List<Row> rows) {
    /** Width of the picture in its own units. */
    public static final int WIDTH = 200;

    public SumView {
        rows = List.copyOf(rows);
    }

    /**
     * One bar.
     *
     * @param number of the reason, 0 for the intercept and the sum
     * @param name of the signal, or in words
     * @param value six decimals
     * @param css whether it adds, takes away, or is the sum
     * @param x where its bar begins, in units of the picture
     * @param width of its bar, at least 1
     */
    public record Row(int number, String name, String value, String css, int x, int width) {}
}
