package dev.touchstone.review.store;

import dev.touchstone.review.Facet;
import dev.touchstone.review.FacetCount;
import dev.touchstone.review.QueueFilter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many tasks have which values. A whole queue's counts are kept ({@link TermCounts}); a queue that is narrowed down is counted,
 * all facets at once, by the terms of its tasks.
 */
final class FacetReading {
    private static final String NARROWED = "with narrowed as materialized (select task.number from task where %s)";

    private static final String COUNTED = ", counted as (select tt.term, count(*) as tasks from narrowed"
            + " cross join task_term tt where tt.task = narrowed.number group by tt.term)"
            + " select facet, value, tasks from (select t.facet, t.value, c.tasks, row_number() over"
            + " (partition by t.facet order by c.tasks desc, t.value) as place from counted c"
            + " join term t on t.number = c.term) as placed where place <= ? order by facet, place";

    private final Connection connection;
    private final FoundWords found;
    private final int most;

    FacetReading(Connection connection, FoundWords found, int most) {
        this.connection = connection;
        this.found = found;
        this.most = most;
    }

    /** Of each facet the values that most tasks have; a value that the filter asks for does not narrow down its own facet. */
    Map<Facet, List<FacetCount>> of(QueueFilter filter) throws SQLException {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        List<Facet> open = new ArrayList<>(List.of(Facet.values()));
        for (Facet chosen : filter.facets().keySet()) {
            counts.put(chosen, one(chosen, without(filter, chosen)));
            open.remove(chosen);
        }
        if (isWhole(filter)) {
            for (Facet facet : open) {
                counts.put(facet, kept(facet, filter));
            }
        } else {
            Map<Facet, List<FacetCount>> counted = counted(filter);
            open.forEach(facet -> counts.put(facet, counted.getOrDefault(facet, List.of())));
        }
        return counts;
    }

    private List<FacetCount> one(Facet facet, QueueFilter filter) throws SQLException {
        return isWhole(filter) ? kept(facet, filter) : counted(facet, filter);
    }

    private static boolean isWhole(QueueFilter filter) {
        return filter.facets().isEmpty() && filter.words().isBlank();
    }

    private static QueueFilter without(QueueFilter filter, Facet facet) {
        Map<Facet, String> others = new EnumMap<>(Facet.class);
        others.putAll(filter.facets());
        others.remove(facet);
        return new QueueFilter(others, filter.progress(), filter.words());
    }

    private List<FacetCount> kept(Facet facet, QueueFilter filter) throws SQLException {
        if (filter.progress().isPresent()) {
            return Sql.list(
                    connection,
                    "select value, tasks from term_count where facet = ? and progress = ? and tasks > 0"
                            + " order by tasks desc, value limit ?",
                    row -> new FacetCount(row.getString(1), row.getLong(2)),
                    Codes.of(facet),
                    Codes.of(filter.progress().get()),
                    most);
        }
        return Sql.list(
                connection,
                "select value, sum(tasks) as all_tasks from term_count where facet = ? group by value having sum(tasks) > 0"
                        + " order by all_tasks desc, value limit ?",
                row -> new FacetCount(row.getString(1), row.getLong(2)),
                Codes.of(facet),
                most);
    }

    private List<FacetCount> counted(Facet facet, QueueFilter filter) throws SQLException {
        QueueSql query = QueueSql.of(connection, found, filter);
        List<Object> arguments = new ArrayList<>(query.arguments());
        arguments.add(most);
        return Sql.list(
                connection,
                String.format(Locale.ROOT, NARROWED, query.condition())
                        + " select t.value, count(*) as tasks from term t join task_term tt on tt.term = t.number"
                        + " join narrowed on narrowed.number = tt.task where t.facet = " + Codes.of(facet)
                        + " group by t.value"
                        + " order by tasks desc, t.value limit ?",
                row -> new FacetCount(row.getString(1), row.getLong(2)),
                arguments.toArray());
    }

    private Map<Facet, List<FacetCount>> counted(QueueFilter filter) throws SQLException {
        QueueSql query = QueueSql.of(connection, found, filter);
        List<Object> arguments = new ArrayList<>(query.arguments());
        arguments.add(most);
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        Sql.each(
                connection,
                String.format(Locale.ROOT, NARROWED, query.condition()) + COUNTED,
                row -> counts.computeIfAbsent(Codes.read(Facet.values(), row.getInt(1)), unused -> new ArrayList<>())
                        .add(new FacetCount(row.getString(2), row.getLong(3))),
                arguments.toArray());
        return counts;
    }
}
