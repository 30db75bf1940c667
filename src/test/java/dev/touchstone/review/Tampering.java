package dev.touchstone.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Changes a desk's database behind its back. */
final class Tampering {
    private Tampering() {}

    static void run(TestDesk test, String... statements) throws SQLException {
        try (Connection connection = connect(test);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** As somebody would who may alter tables. */
    static void withoutTriggers(TestDesk test, String sql) throws SQLException {
        List<String> statements = new ArrayList<>();
        boolean team = test.options.database().isPresent();
        for (String table : List.of("audit", "batch", "decision", "comment_on", "appeal")) {
            if (team) {
                statements.add("drop trigger " + table + "_unchanged on " + table);
            } else {
                statements.add("drop trigger " + table + "_no_update");
                statements.add("drop trigger " + table + "_no_delete");
            }
        }
        statements.add(sql);
        run(test, statements.toArray(String[]::new));
    }

    static Connection connect(TestDesk test) throws SQLException {
        return DriverManager.getConnection(
                test.options.database().orElseGet(() -> "jdbc:sqlite:" + test.folder.resolve("review.db")));
    }

    /** Empties a folder, so that the next desk begins anew. */
    static void forget(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
