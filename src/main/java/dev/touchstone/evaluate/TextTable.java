package dev.touchstone.evaluate;

import dev.touchstone.evaluate.table.Column;
import dev.touchstone.evaluate.table.Table;
import java.util.ArrayList;
import java.util.List;

/** A table of short texts, for a terminal. The first column is flush left, as are the others; widths count code points. */
public final class TextTable {
    private static final int WIDEST = 100;

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... heads) {
        rows.add(List.of(heads));
    }

    /** As a terminal shows a table. */
    public static TextTable of(Table table) {
        TextTable shown =
                new TextTable(table.columns().stream().map(Column::head).toArray(String[]::new));
        shown.rows.addAll(table.body());
        return shown;
    }

    /** Adds a row of as many cells as there are heads. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The rows below the heads. */
    public List<List<String>> body() {
        return List.copyOf(rows.subList(1, rows.size()));
    }

    public List<String> heads() {
        return rows.get(0);
    }

    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The table's lines, each ended by a line feed; control characters are shown as U+FFFD. */
    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], length(cell(row.get(i))));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = cell(row.get(i));
                line.append(cell).append(" ".repeat(widths[i] - length(cell) + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /** What others wrote, on one line and harmless to a terminal. */
    public static String shown(String text) {
        return cell(text);
    }

    private static String cell(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(WIDEST).forEach(c -> shown.appendCodePoint(isHarmless(c) ? c : 0xFFFD));
        return shown.toString();
    }

    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
