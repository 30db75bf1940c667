package dev.touchstone.review.store;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * PostgreSQL. Words are found by pg_trgm; one or two characters by a vector of single characters and pairs. Writers take an advisory
 * lock, so that deeds stand in the chain in the order in which they became true.
 */
final class PostgresDialect implements Dialect {
    /** Names the desk's lock in the database; no other meaning. */
    private static final long WRITERS = 0x746f7563682d6465L;

    private static final String NOT_UNDERSTOOD =
            "this address is not understood; it is written jdbc:postgresql://HOST:PORT/NAME?user=…";
    private static final int SHORT = 2;
    /** Articles that a queue looks at for words where an index names them. */
    private static final int MOST_FOUND = 2_000;

    /** Tasks that a queue is made of where a word stands in many articles. */
    private static final int MOST_TASKS = 300;

    private static final Pattern SCHEMA = Pattern.compile("[?&](currentSchema=[^&]*)");

    private final String address;

    PostgresDialect(String address) {
        this.address = address;
    }

    @Override
    public String name() {
        int query = address.indexOf('?');
        return (query < 0 ? address : address.substring(0, query)).replaceFirst("//.*@", "//");
    }

    @Override
    public String desk() {
        Matcher schema = SCHEMA.matcher(address);
        return name() + (schema.find() ? "?" + schema.group(1) : "");
    }

    @Override
    public String id() {
        return "postgresql";
    }

    @Override
    public Connection connect() throws SQLException {
        // The driver is asked itself: where none takes an address, the driver manager's complaint quotes it, password
        // and all.
        Connection connection = driver().connect(address, new Properties());
        if (connection == null) {
            throw new SQLException(NOT_UNDERSTOOD);
        }
        return connection;
    }

    private Driver driver() throws SQLException {
        try {
            return DriverManager.getDriver(address);
        } catch (SQLException none) {
            throw new SQLException(NOT_UNDERSTOOD, none);
        }
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Sql.first(connection, "select pg_advisory_xact_lock(?)", row -> true, WRITERS);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public Map<String, String> spellings() {
        return Map.of("number", "bigint", "real", "double precision", "bytes", "bytea", "compact", "");
    }

    @Override
    public void enterWords(Connection connection, long article, String title, String body) throws SQLException {
        String words = storable(title + "\n" + body);
        Sql.run(
                connection,
                "insert into article_words(article, words, pairs) values (?, ?, array_to_tsvector(?::text[]))",
                article,
                words,
                array(ShortWords.of(words)));
    }

    /** No characters of these words mean anything in an array's own writing. */
    private static String array(Collection<String> words) {
        return words.isEmpty() ? "{}" : words.stream().collect(Collectors.joining("\",\"", "{\"", "\"}"));
    }

    @Override
    public void removeWords(Connection connection, long article, String title, String body) throws SQLException {
        Sql.run(connection, "delete from article_words where article = ?", article);
    }

    @Override
    public void enterName(Connection connection, long article, String name) throws SQLException {
        Sql.run(
                connection,
                "insert into article_name(article, name) values (?, ?)"
                        + " on conflict (article) do update set name = excluded.name",
                article,
                storable(name));
    }

    @Override
    public List<Long> named(Connection connection, List<String> words, int most) throws SQLException {
        List<Object> arguments = new ArrayList<>();
        words.forEach(word -> arguments.add(pattern(storable(word))));
        arguments.add(most);
        return Sql.list(
                connection,
                "select a.number from article a join article_name n on n.article = a.number where a.present = 1"
                        + " and n.name like ?".repeat(words.size()) + " order by a.weight desc, a.number limit ?",
                row -> row.getLong(1),
                arguments.toArray());
    }

    /** Matches what holds the word. */
    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    @Override
    public List<Long> find(Connection connection, List<String> words, int most) throws SQLException {
        List<String> stored = words.stream().map(PostgresDialect::storable).toList();
        boolean indexed = stored.stream().allMatch(PostgresDialect::isShort);
        Optional<List<Long>> heaviest = indexed ? Optional.empty() : new HeaviestFirst(connection, stored).find(most);
        return heaviest.isPresent() ? heaviest.get() : byIndex(connection, stored, most);
    }

    private static boolean isShort(String word) {
        return word.codePointCount(0, word.length()) <= SHORT && ShortWords.isCovered(word);
    }

    private static List<Long> byIndex(Connection connection, List<String> words, int most) throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (String word : words) {
            if (isShort(word)) {
                conditions.add("w.pairs @@ ?::tsquery");
                arguments.add("'" + word + "'");
            } else {
                conditions.add("w.words like ?");
                arguments.add(pattern(word));
            }
        }
        arguments.add(most);
        return Sql.list(
                connection,
                "select a.number from article a join article_words w on w.article = a.number where a.present = 1 and "
                        + String.join(" and ", conditions) + " order by a.weight desc, a.number limit ?",
                row -> row.getLong(1),
                arguments.toArray());
    }

    @Override
    public List<Long> findForQueue(Connection connection, List<String> words) throws SQLException {
        List<String> stored = words.stream().map(PostgresDialect::storable).toList();
        Optional<List<Long>> tasks = new TasksFirst(connection, stored).find(MOST_TASKS);
        return tasks.isPresent() ? tasks.get() : byIndex(connection, stored, MOST_FOUND);
    }

    /** It takes every character but the first of all. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    @Override
    public String numbersQuery() {
        return "select unnest(?::bigint[])";
    }

    @Override
    public String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public Optional<String> tidy(Connection connection) throws SQLException {
        Sql.run(connection, "vacuum analyze");
        return Optional.empty();
    }

    @Override
    public long bytes(Connection connection) throws SQLException {
        return Sql.number(
                connection,
                "select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c"
                        + " where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace");
    }
}
