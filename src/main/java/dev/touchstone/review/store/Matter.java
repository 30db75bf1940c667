package dev.touchstone.review.store;

import dev.touchstone.review.audit.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/** A digest of all that a batch holds, which the chain keeps: whoever changes a row of it later changes the digest. */
final class Matter {
    private Matter() {}

    /** SHA-256 over the batch's row and, in their order, its decisions with the articles' ids and digests. */
    static String of(Connection connection, long batch) throws SQLException {
        MessageDigest digest = Hashes.digest();
        Sql.each(
                connection,
                "select number, task, at, reviewer, role, settles, undoes, referral, impersonation, reason, words, rules,"
                        + " articles, seconds, models from batch where number = ?",
                row -> add(row, 15, digest),
                batch);
        Sql.each(
                connection,
                "select d.number, d.article, a.id, a.sha256, d.undoes from decision d"
                        + " join article a on a.number = d.article where d.batch = ? order by d.number",
                row -> add(row, 5, digest),
                batch);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(ResultSet row, int columns, MessageDigest digest) throws SQLException {
        for (int i = 1; i <= columns; i++) {
            String value = row.getString(i);
            digest.update((value == null ? "-" : value.length() + ":" + value).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
    }
}
