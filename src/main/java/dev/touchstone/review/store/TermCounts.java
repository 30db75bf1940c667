package dev.touchstone.review.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Keeps how many of the report's tasks of which progress have which values, in the transaction of whatever changes it. */
final class TermCounts {
    private static final String MOVE = "insert into term_count(facet, value, progress, tasks)"
            + " select t.facet, t.value, ?, ? from task_term tt join term t on t.number = tt.term"
            + " join task on task.number = tt.task where tt.task = ? and task.present = 1"
            + " on conflict (facet, value, progress) do update set tasks = term_count.tasks + excluded.tasks";

    private TermCounts() {}

    /** Counts all anew: after an import. */
    static void recount(Connection connection) throws SQLException {
        Sql.run(connection, "delete from term_count");
        Sql.run(
                connection,
                // Cross joins, which SQLite takes in their order: without statistics it would begin with the values.
                "insert into term_count(facet, value, progress, tasks) select t.facet, t.value, task.progress, count(*)"
                        + " from task cross join task_term tt cross join term t where task.present = 1"
                        + " and tt.task = task.number and t.number = tt.term group by t.facet, t.value, task.progress");
    }

    /** Counts a task that came in by itself, with its terms. */
    static void entered(Connection connection, long task) throws SQLException {
        Sql.run(connection, MOVE, Sql.number(connection, "select progress from task where number = ?", task), 1, task);
    }

    /** The progress of tasks before a deed, by number. */
    static Map<Long, Integer> progress(Connection connection, String condition, Object... arguments)
            throws SQLException {
        Map<Long, Integer> progress = new HashMap<>();
        Sql.each(
                connection,
                "select number, progress from task where " + condition,
                row -> progress.put(row.getLong(1), row.getInt(2)),
                arguments);
        return progress;
    }

    /** Moves tasks that are no longer as far as they were. */
    static void moved(Connection connection, Map<Long, Integer> before) throws SQLException {
        for (Map.Entry<Long, Integer> task : before.entrySet()) {
            int now = (int) Sql.number(connection, "select progress from task where number = ?", task.getKey());
            if (now != task.getValue()) {
                Sql.run(connection, MOVE, task.getValue(), -1, task.getKey());
                Sql.run(connection, MOVE, now, 1, task.getKey());
            }
        }
    }
}
