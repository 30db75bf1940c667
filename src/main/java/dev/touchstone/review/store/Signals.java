package dev.touchstone.review.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Signals by the numbers that stand for them. */
final class Signals {
    private final Connection connection;
    private final Map<String, Integer> numbers = new HashMap<>();

    Signals(Connection connection) throws SQLException {
        this.connection = connection;
        Sql.each(connection, "select id, number from signal", row -> numbers.put(row.getString(1), row.getInt(2)));
    }

    int number(String id) throws SQLException {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        int number = numbers.size() + 1;
        Sql.run(connection, "insert into signal(number, id) values (?, ?)", number, id);
        numbers.put(id, number);
        return number;
    }
}
