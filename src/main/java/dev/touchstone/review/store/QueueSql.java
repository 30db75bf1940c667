package dev.touchstone.review.store;

import dev.touchstone.review.Facet;
import dev.touchstone.review.Progress;
import dev.touchstone.review.QueueFilter;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A filter as a condition on the table of tasks. */
final class QueueSql {
    /** Campaigns, appeals, single articles; the heaviest first. */
    static final String ORDER = "task.band, task.weight desc, task.number";

    private final StringBuilder condition = new StringBuilder("task.present = 1");
    private final List<Object> arguments = new ArrayList<>();
    private boolean indexed;

    private QueueSql() {}

    static QueueSql of(Connection connection, FoundWords found, QueueFilter filter) throws SQLException {
        QueueSql query = new QueueSql();
        if (filter.progress().isPresent()) {
            query.and("task.progress = " + Codes.of(filter.progress().get()));
            query.indexed = true;
        }
        for (Facet facet : Facet.values()) {
            String value = filter.facets().get(facet);
            if (value != null) {
                long term = Sql.number(
                        connection,
                        "select number from term where facet = ? and value = ?",
                        Codes.of(facet),
                        Stored.text(value));
                // Written out: by the number itself a planner knows how many tasks have the value.
                query.and("task.number in (select tt.task from task_term tt where tt.term = " + term + ")");
            }
        }
        if (SoughtWords.of(filter.words()).isEmpty() && !filter.words().isBlank()) {
            // Nothing that could be found was sought: not everything.
            query.and("1 = 0");
        } else if (!filter.words().isBlank()) {
            Dialect dialect = found.dialect();
            query.and(
                    "task.number in (" + dialect.numbersQuery() + ")",
                    dialect.numbers(found.of(connection, filter.words())));
        }
        return query;
    }

    private void and(String more, Object... values) {
        condition.append(" and ").append(more);
        arguments.addAll(List.of(values));
    }

    String condition() {
        return condition.toString();
    }

    List<Object> arguments() {
        return arguments;
    }

    /** Leads see what is disputed before all else, unless they asked for tasks of one kind of progress. */
    String order(Reviewer reviewer) {
        return reviewer.role() == Role.LEAD && !indexed
                ? "case when task.progress = " + Codes.of(Progress.DISPUTED) + " then 0 else 1 end, " + ORDER
                : ORDER;
    }
}
