package dev.touchstone.review.store;

import dev.touchstone.review.TextState;
import dev.touchstone.text.TextFolder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * An article that an earlier report held too.
 *
 * @param kept when its text was first kept
 * @param text as it was kept; absent where it was not
 */
record KnownArticle(long number, TextState state, String title, long kept, Optional<String> text, String changes) {
    static Optional<KnownArticle> find(Connection connection, String id, String sha256, int occurrence)
            throws SQLException {
        return Sql.first(
                connection,
                SELECT + " where a.id = ? and a.sha256 = ? and a.occurrence = ?",
                KnownArticle::of,
                id,
                sha256,
                occurrence);
    }

    static Optional<KnownArticle> find(Connection connection, long number) throws SQLException {
        return Sql.first(connection, SELECT + " where a.number = ?", KnownArticle::of, number);
    }

    private static final String SELECT = "select a.number, a.text_state, a.title, t.kept, t.body, t.changes"
            + " from article a left join article_text t on t.article = a.number";

    private static KnownArticle of(ResultSet row) throws SQLException {
        byte[] body = row.getBytes(5);
        String changes = row.getString(6);
        return new KnownArticle(
                row.getLong(1),
                Codes.read(TextState.values(), row.getInt(2)),
                row.getString(3),
                row.getLong(4),
                body == null ? Optional.empty() : Optional.of(Packed.unpacked(body)),
                changes == null ? "" : changes);
    }

    /** Takes its words, text and signals out; what people decided stays. */
    void leave(Connection connection, Dialect dialect, TextFolder folder) throws SQLException {
        dialect.removeWords(
                connection,
                number,
                folder.fold(title).folded(),
                text.map(body -> folder.fold(body).folded()).orElse(""));
        Sql.run(connection, "delete from article_text where article = ?", number);
        Sql.run(connection, "delete from article_signal where article = ?", number);
    }
}
