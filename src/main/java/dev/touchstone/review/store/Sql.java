package dev.touchstone.review.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements over a connection, each closed before the next. Arguments are numbers, texts, bytes or null. */
final class Sql {
    private Sql() {}

    /** Rows changed. */
    static int run(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, @Nullable Object... arguments)
            throws SQLException {
        List<T> found = new ArrayList<>();
        each(connection, sql, row -> found.add(reader.read(row)), arguments);
        return found;
    }

    /** The first row. */
    static <T> Optional<T> first(Connection connection, String sql, RowReader<T> reader, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
        }
    }

    /** The number in the first row; 0 where there is none. */
    static long number(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        return first(connection, sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** Row by row, without keeping them. */
    static void each(Connection connection, String sql, RowVisitor visitor, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            statement.setFetchSize(1000);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    visitor.visit(row);
                }
            }
        }
    }

    static void fill(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    /** As many question marks as there are arguments, in brackets. */
    static String marks(int count) {
        return "(" + "?,".repeat(Math.max(0, count - 1)) + (count > 0 ? "?" : "") + ")";
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            fill(statement, arguments);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /** Makes a value of the row the cursor is on. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Looks at the row the cursor is on. */
    @FunctionalInterface
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }
}
