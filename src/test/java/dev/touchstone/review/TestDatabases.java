package dev.touchstone.review;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/** The databases on which every law of the desk is held: SQLite always, PostgreSQL where there is a server. */
enum TestDatabases {
    SQLITE {
        @Override
        DeskOptions options(DeskOptions usual) {
            return usual;
        }
    },
    POSTGRESQL {
        /** A schema of its own for every desk, so that tests do not meet. */
        @Override
        DeskOptions options(DeskOptions usual) {
            Assumptions.assumeTrue(
                    !SERVER.isEmpty(),
                    "no PostgreSQL: set TOUCHSTONE_POSTGRESQL to jdbc:postgresql://HOST/NAME?user=… to hold the desk's laws there");
            String schema = "desk_" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = DriverManager.getConnection(SERVER);
                    Statement statement = connection.createStatement()) {
                statement.execute("create extension if not exists pg_trgm");
                statement.execute("create schema " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException(SERVER, e);
            }
            return usual.withDatabase(
                    SERVER + (SERVER.contains("?") ? "&" : "?") + "currentSchema=" + schema + ",public");
        }
    };

    static final String SERVER = Objects.requireNonNullElse(System.getenv("TOUCHSTONE_POSTGRESQL"), "");

    abstract DeskOptions options(DeskOptions usual);
}
