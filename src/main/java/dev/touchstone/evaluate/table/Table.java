package dev.touchstone.evaluate.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of figures.
 *
 * @param key what programs call it, in camel case
 * @param title what people read over it
 * @param note what a reader must know to read it right; may be empty
 * @param columns the first names the row
 * @param rows a cell for each column
 */
public record Table(String key, String title, String note, List<Column> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        key + ": " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** A table that is being filled. */
    public static Filling of(String key, String title, String note) {
        return new Filling(key, title, note);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The texts of the rows. */
    public List<List<String>> body() {
        return rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList();
    }

    /** Takes columns, then rows. Confined to one thread. */
    public static final class Filling {
        private final String key;
        private final String title;
        private final String note;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();

        private Filling(String key, String title, String note) {
            this.key = key;
            this.title = title;
            this.note = note;
        }

        public Filling column(String columnKey, String head) {
            columns.add(new Column(columnKey, head));
            return this;
        }

        public void row(Cell... cells) {
            row(List.of(cells));
        }

        public void row(List<Cell> cells) {
            rows.add(cells);
        }

        public Table done() {
            return new Table(key, title, note, columns, rows);
        }
    }
}
