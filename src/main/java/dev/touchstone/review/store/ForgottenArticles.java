package dev.touchstone.review.store;

import dev.touchstone.review.TextState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * All that was forgotten, by id and digest of the text. Not by line: the report that lies in the folder may be another than the one that
 * the desk has seen.
 */
final class ForgottenArticles {
    private static final String DIGEST = "\"sha256\":\"";
    private static final int DIGITS = 64;

    private final Map<String, Set<String>> idsByDigest;
    private final Set<String> ids;

    private ForgottenArticles(Map<String, Set<String>> idsByDigest) {
        this.idsByDigest = idsByDigest;
        this.ids = new HashSet<>();
        idsByDigest.values().forEach(ids::addAll);
    }

    static ForgottenArticles of(Connection connection) throws SQLException {
        Map<String, Set<String>> idsByDigest = new HashMap<>();
        Sql.each(
                connection,
                "select id, sha256 from article where text_state = ?",
                row -> idsByDigest
                        .computeIfAbsent(row.getString(2), unused -> new HashSet<>())
                        .add(row.getString(1)),
                Codes.of(TextState.FORGOTTEN));
        return new ForgottenArticles(idsByDigest);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    boolean holds(String id, String sha256) {
        return idsByDigest.getOrDefault(sha256, Set.of()).contains(Stored.text(id));
    }

    /** Whether there is one of that id, whatever its text. */
    boolean holds(String id) {
        return ids.contains(Stored.text(id));
    }

    boolean holds(JsonNode assessment) {
        JsonNode article = assessment.path("article");
        return holds(article.path("id").asString(""), article.path("sha256").asString(""));
    }

    /**
     * Whether a line of a report may be one of them: only such a line has to be understood. A quotation mark within a string is escaped, so
     * that no article writes the name of the field.
     */
    boolean mayHold(String line) {
        int at = line.indexOf(DIGEST) + DIGEST.length();
        return at < DIGEST.length()
                || at + DIGITS > line.length()
                || idsByDigest.containsKey(line.substring(at, at + DIGITS));
    }
}
