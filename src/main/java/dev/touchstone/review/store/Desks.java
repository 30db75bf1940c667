package dev.touchstone.review.store;

import dev.touchstone.review.Desk;
import dev.touchstone.review.DeskOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Opens desks. */
public final class Desks {
    private Desks() {}

    /**
     * The desk over a report folder. Brings the database to the schema of this program, and the report into the database where it is
     * not there yet; texts that are past their retention time are removed.
     *
     * @param folder that {@code scan --out} wrote
     * @throws IllegalArgumentException if there is no report in it, or the database was made by a newer program; its message can be
     *     shown
     * @throws IOException if a file of the report cannot be read or is broken; the message names file and line
     * @throws java.io.UncheckedIOException if the database fails; the message names it
     */
    public static Desk open(Path folder, DeskOptions options) throws IOException {
        ReportFiles files = ReportFiles.in(folder);
        Dialect dialect = dialect(folder, options);
        Database database = new Database(dialect, new NotedHead(folder, dialect.desk()));
        try {
            Schema.migrate(database);
            ArticleNames.complete(database);
            Words words = new Words(options.knowledge());
            new ReportImport(database, files, words, options.clock()).run();
            StoredDesk desk = new StoredDesk(database, files, words, options);
            desk.sweep();
            return desk;
        } catch (IOException | RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    private static Dialect dialect(Path folder, DeskOptions options) {
        Optional<String> address = options.database();
        if (address.isEmpty()) {
            return new SqliteDialect(folder.resolve("review.db"));
        }
        if (address.get().startsWith("jdbc:postgresql:")) {
            return new PostgresDialect(address.get());
        }
        throw new IllegalArgumentException("a team's database is given as jdbc:postgresql://HOST/NAME?user=…");
    }
}
