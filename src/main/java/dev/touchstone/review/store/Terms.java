package dev.touchstone.review.store;

import dev.touchstone.review.Facet;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Values of facets by the numbers that stand for them. */
final class Terms {
    private final Connection connection;
    private final Map<Facet, Map<String, Long>> numbers = new EnumMap<>(Facet.class);
    private long next = 1;

    Terms(Connection connection) throws SQLException {
        this.connection = connection;
        Sql.each(connection, "select facet, value, number from term", row -> {
            of(Codes.read(Facet.values(), row.getInt(1))).put(row.getString(2), row.getLong(3));
            next = Math.max(next, row.getLong(3) + 1);
        });
    }

    long number(Facet facet, String value) throws SQLException {
        String stored = Stored.text(value);
        Long known = of(facet).get(stored);
        if (known != null) {
            return known;
        }
        long number = next++;
        Sql.run(connection, "insert into term(number, facet, value) values (?, ?, ?)", number, Codes.of(facet), stored);
        of(facet).put(stored, number);
        return number;
    }

    private Map<String, Long> of(Facet facet) {
        return numbers.computeIfAbsent(facet, unused -> new HashMap<>());
    }
}
