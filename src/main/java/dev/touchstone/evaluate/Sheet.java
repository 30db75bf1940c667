package dev.touchstone.evaluate;

import dev.touchstone.evaluate.table.Table;
import java.util.List;

/**
 * The figures of one set of articles.
 *
 * @param title whose figures they are
 * @param note how the articles were scored
 * @param tables in the order in which they are shown; none is empty
 */
public record Sheet(String title, String note, List<Table> tables) {
    public Sheet {
        tables = tables.stream().filter(table -> !table.isEmpty()).toList();
    }
}
