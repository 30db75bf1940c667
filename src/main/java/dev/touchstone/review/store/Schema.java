package dev.touchstone.review.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * Brings a database to the schema of this program, by numbered scripts: {@code 001-tables.sql}, {@code 001-sqlite.sql},
 * {@code 001-postgresql.sql}, … A number is entered in the transaction of its scripts.
 */
final class Schema {
    static final int CURRENT = 4;

    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");
    private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");
    private static final Pattern SPELLING = Pattern.compile("\\{(\\w+)}");

    private Schema() {}

    /**
     * Runs what has not been run.
     *
     * @throws IllegalArgumentException if the database was made by a newer program
     */
    static void migrate(Database database) {
        database.write(connection -> {
            Sql.run(connection, "create table if not exists desk_schema (version integer primary key)");
            long done = Sql.number(connection, "select coalesce(max(version), 0) from desk_schema");
            if (done > CURRENT) {
                throw new IllegalArgumentException(
                        database.dialect().name() + ": made by a newer version of this program" + " (schema " + done
                                + "; this one knows " + CURRENT + ")");
            }
            for (long version = done + 1; version <= CURRENT; version++) {
                String number = "00" + version;
                run(connection, number + "-tables", database.dialect());
                run(connection, number + "-" + database.dialect().id(), database.dialect());
                Sql.run(connection, "insert into desk_schema(version) values (?)", version);
            }
            return done;
        });
    }

    private static void run(Connection connection, String script, Dialect dialect) throws SQLException {
        String path = "/dev/touchstone/review/store/" + script + ".sql";
        String text;
        try (InputStream in = Schema.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        String spelt = SPELLING.matcher(COMMENT.matcher(text).replaceAll(""))
                .replaceAll(found -> spelling(found.group(1), dialect));
        for (String statement : BLANK_LINE.split(spelt, -1)) {
            if (!statement.isBlank()) {
                Sql.run(connection, statement);
            }
        }
    }

    private static String spelling(String name, Dialect dialect) {
        String spelling = dialect.spellings().get(name);
        if (spelling == null) {
            throw new IllegalStateException("no spelling of {" + name + "}");
        }
        return spelling;
    }
}
