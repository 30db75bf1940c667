package dev.touchstone.review.store;

import dev.touchstone.review.Reviewer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What the desk keeps of itself, by name. */
final class Facts {
    static final String STAMP = "stamp";
    static final String REPORT = "report";
    /** Digest of what the report is about to become, with less in it; until then it may be either. */
    static final String COMING = "report_coming";

    static final String MODELS = "models";
    static final String AS_OF = "as_of";
    static final String IMPORTED = "imported";
    static final String ARTICLES = "articles";
    static final String CAMPAIGNS = "campaigns";
    /** Stands while something forgotten may be in the report folder still. */
    static final String FORGETTING = "forgetting";

    /** In whose name the desk itself acts. */
    static final Reviewer DESK = Reviewer.desk();

    private Facts() {}

    static Map<String, String> all(Connection connection) throws SQLException {
        Map<String, String> all = new HashMap<>();
        Sql.each(connection, "select name, value from desk", row -> all.put(row.getString(1), row.getString(2)));
        return all;
    }

    static void put(Connection connection, String name, String value) throws SQLException {
        Sql.run(
                connection,
                "insert into desk(name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
                name,
                value);
    }

    static void drop(Connection connection, String name) throws SQLException {
        Sql.run(connection, "delete from desk where name = ?", name);
    }

    /** Whether the report with that digest is the one that was imported, as it is or with less in it. */
    static boolean isImported(Map<String, String> facts, String digest) {
        return digest.equals(facts.get(REPORT)) || digest.equals(facts.get(COMING));
    }

    /** The report with that digest lies there now, and is the one that was imported. */
    static void came(Connection connection, String digest) throws SQLException {
        put(connection, REPORT, digest);
        drop(connection, COMING);
    }

    /** What was to come has taken the name. */
    static void came(Connection connection) throws SQLException {
        String coming = all(connection).get(COMING);
        if (coming != null) {
            came(connection, coming);
        }
    }

    /** That forgotten texts may be in the folder, in the transaction that forgets them; told apart from what was noted before. */
    static void noteForgetting(Connection connection) throws SQLException {
        put(
                connection,
                FORGETTING,
                Long.toString(Sql.number(connection, "select coalesce(max(number), 0) from audit")));
    }

    /** The folder is clean of what was noted; what was noted meanwhile stays. */
    static void doneForgetting(Connection connection, String noted) throws SQLException {
        Sql.run(connection, "delete from desk where name = ? and value = ?", FORGETTING, noted);
    }
}
