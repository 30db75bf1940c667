package dev.touchstone.review.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** SQLite in one file. Words are found by trigrams; one or two characters by the trigrams that begin with them. */
final class SqliteDialect implements Dialect {
    private static final int BUSY_MILLIS = 30_000;
    private static final int TRIGRAM = 3;
    /** A single common character stands nearly everywhere: of more articles than this only so many are looked at. */
    private static final int MOST_SHORT = 5_000;
    /** Articles that a queue looks at for words. */
    private static final int MOST_FOUND = 5_000;
    /** Behind each text, so that its last characters begin a trigram too. */
    private static final String END = "\n\n";
    /** Greater than every character that text holds. */
    private static final String LAST = "\uDBFF\uDFFF";

    private final Path file;

    SqliteDialect(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public String desk() {
        return "sqlite";
    }

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = " + BUSY_MILLIS);
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("pragma foreign_keys = on");
            statement.execute("pragma secure_delete = on");
            statement.execute("pragma cache_size = -65536");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        Sql.run(connection, "begin immediate");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        Sql.run(connection, "commit");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        Sql.run(connection, "rollback");
    }

    @Override
    public Map<String, String> spellings() {
        return Map.of(
                "number", "integer",
                "real", "real",
                "bytes", "blob",
                "compact", " without rowid");
    }

    @Override
    public void enterWords(Connection connection, long article, String title, String body) throws SQLException {
        Sql.run(
                connection,
                "insert into article_words(rowid, title, body) values (?, ?, ?)",
                article,
                title + END,
                body.isEmpty() ? "" : body + END);
    }

    @Override
    public void removeWords(Connection connection, long article, String title, String body) throws SQLException {
        Sql.run(
                connection,
                "insert into article_words(article_words, rowid, title, body) values ('delete', ?, ?, ?)",
                article,
                title + END,
                body.isEmpty() ? "" : body + END);
    }

    @Override
    public void enterName(Connection connection, long article, String name) throws SQLException {
        Sql.run(connection, "insert or replace into article_name(rowid, name) values (?, ?)", article, name);
    }

    @Override
    public List<Long> named(Connection connection, List<String> words, int most) throws SQLException {
        return Sql.list(
                connection,
                "select number from article where present = 1 and number in"
                        + " (select rowid from article_name where article_name match ?)"
                        + " order by weight desc, number limit ?",
                row -> row.getLong(1),
                words.stream()
                        .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(" AND ")),
                most);
    }

    @Override
    public List<Long> find(Connection connection, List<String> words, int most) throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        StringBuilder match = new StringBuilder();
        for (String word : words) {
            if (word.codePointCount(0, word.length()) >= TRIGRAM) {
                match.append(match.length() > 0 ? " AND " : "")
                        .append('"')
                        .append(word.replace("\"", "\"\""))
                        .append('"');
            } else {
                conditions.add(
                        "number in (select distinct doc from article_terms where term >= ? and term < ? limit ?)");
                arguments.add(word);
                arguments.add(word + LAST);
                arguments.add(MOST_SHORT);
            }
        }
        if (match.length() > 0) {
            conditions.add("number in (select rowid from article_words where article_words match ?)");
            arguments.add(match.toString());
        }
        arguments.add(most);
        return Sql.list(
                connection,
                "select number from article where present = 1 and " + String.join(" and ", conditions)
                        + " order by weight desc, number limit ?",
                row -> row.getLong(1),
                arguments.toArray());
    }

    @Override
    public List<Long> findForQueue(Connection connection, List<String> words) throws SQLException {
        return find(connection, words, MOST_FOUND);
    }

    @Override
    public String numbersQuery() {
        return "select value from json_each(?)";
    }

    @Override
    public String numbers(List<Long> numbers) {
        return numbers.toString();
    }

    @Override
    public Optional<String> tidy(Connection connection) throws SQLException {
        Sql.run(connection, "analyze");
        boolean emptied = Sql.number(connection, "pragma wal_checkpoint(truncate)") == 0;
        return emptied
                ? Optional.empty()
                : Optional.of(
                        file.getFileName() + "-wal: another program is reading the desk, so that its log could not be"
                                + " emptied; the desk tries again");
    }

    @Override
    public long bytes(Connection connection) throws SQLException {
        return Sql.number(connection, "pragma page_count") * Sql.number(connection, "pragma page_size");
    }
}
