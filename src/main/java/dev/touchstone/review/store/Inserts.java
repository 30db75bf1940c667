package dev.touchstone.review.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows that are entered many at once. */
final class Inserts implements AutoCloseable {
    private static final int AT_ONCE = 500;

    private final PreparedStatement statement;
    private int waiting;

    Inserts(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    /** Whether the next row sends all that wait. */
    boolean isNearlyFull() {
        return waiting == AT_ONCE - 1;
    }

    void add(@Nullable Object... values) throws SQLException {
        Sql.fill(statement, values);
        statement.addBatch();
        if (++waiting == AT_ONCE) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    /** What was not flushed is not entered. */
    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
