package dev.touchstone.review.store;

import dev.touchstone.review.AuditCheck;
import dev.touchstone.review.AuditEntry;
import dev.touchstone.review.audit.Chain;
import dev.touchstone.review.audit.Hashes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks the chain, and compares what it says with what the tables hold. */
final class AuditReading {
    private static final JsonMapper MAPPER = new JsonMapper();

    private AuditReading() {}

    static AuditCheck verify(Connection connection) throws SQLException {
        long[] batches = {0};
        AuditCheck check = Chain.verify(connection, entry -> {
            if (entry.deed().equals("decide") || entry.deed().equals("undo")) {
                batches[0]++;
            }
            return changed(connection, entry);
        });
        long held = Sql.number(connection, "select count(*) from batch");
        return check.whole() && held != batches[0]
                ? new AuditCheck(
                        check.entries(),
                        Optional.of(check.entries() + 1),
                        held + " batches of decisions are kept, and the chain tells of " + batches[0])
                : check;
    }

    private static String changed(Connection connection, AuditEntry entry) throws SQLException {
        JsonNode detail = MAPPER.readTree(entry.detail());
        return switch (entry.deed()) {
            case "decide", "undo" -> {
                long batch = Long.parseLong(detail.path("batch").asString("0"));
                yield Matter.of(connection, batch).equals(detail.path("matter").asString(""))
                        ? ""
                        : "decisions of batch " + batch + " are not what was decided";
            }
            case "comment" -> same(connection, "comment_on", "comment", detail);
            case "appeal" -> same(connection, "appeal", "appeal", detail);
            default -> "";
        };
    }

    private static String same(Connection connection, String table, String what, JsonNode detail) throws SQLException {
        long number = Long.parseLong(detail.path(what).asString("0"));
        Optional<String> words = Sql.first(
                connection, "select words from " + table + " where number = ?", row -> row.getString(1), number);
        return words.map(Hashes::of)
                        .filter(detail.path("words").asString("")::equals)
                        .isPresent()
                ? ""
                : "words of " + what + " " + number + " are not what was written";
    }
}
