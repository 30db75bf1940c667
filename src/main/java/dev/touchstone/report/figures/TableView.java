package dev.touchstone.report.figures;

import java.util.List;
import java.util.Locale;

/**
 * A table.
 *
 * @param title over it
 * @param note under it; may be empty
 * @param heads of the columns
 * @param rows a cell for each column
 */
public record TableView(String title, String note, List<String> heads, List<List<Cell>> rows) {
    private static final double WIDTH = 100;

    public TableView {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * What stands in a row.
     *
     * @param text of it, or a figure
     * @param detail counts and interval; may be empty
     * @param figure whether it is one
     * @param bar where a share lies between 0 and 1; empty where it is none
     */
    public record Cell(String text, String detail, boolean figure, List<Bar> bar) {
        public Cell {
            bar = List.copyOf(bar);
        }

        public static Cell words(String text) {
            return new Cell(text, "", false, List.of());
        }

        public static Cell figure(String text, String detail) {
            return new Cell(text, detail, true, List.of());
        }

        /** A share of something, drawn as well. */
        public static Cell share(String text, String detail, double value, double low, double high) {
            return new Cell(text, detail, true, List.of(new Bar(at(value), at(low), at(high - low))));
        }

        private static String at(double share) {
            return String.format(Locale.ROOT, "%.1f", WIDTH * share);
        }
    }

    /**
     * A share between 0 and 1 on a line of 100.
     *
     * @param value of the share
     * @param low where its interval begins
     * @param width of its interval
     */
    public record Bar(String value, String low, String width) {}
}
