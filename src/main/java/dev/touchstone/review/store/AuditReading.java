package dev.touchstone.review.store;

import dev.touchstone.review.AuditCheck;
import dev.touchstone.review.AuditEntry;
import dev.touchstone.review.ExceptionProposal;
import dev.touchstone.review.audit.Chain;
import dev.touchstone.review.audit.Hashes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks the chain, and compares what it says with what the tables hold. */
final class AuditReading {
    private static final JsonMapper MAPPER = new JsonMapper();
    /** Tables of which every row is told of by an entry of the chain. */
    private static final Map<String, String> TOLD = Map.of(
            "batch", "batches of decisions", "comment_on", "comments", "appeal", "appeals", "proposal", "proposals");

    private final Connection connection;
    private final Map<String, Long> told = new HashMap<>();
    /** Of each proposal what the chain says became of it. */
    private final Map<Long, String> proposals = new HashMap<>();

    private long articles;
    private long campaigns;

    private AuditReading(Connection connection) {
        this.connection = connection;
    }

    static AuditCheck verify(Connection connection, NotedHead head) throws SQLException {
        AuditReading reading = new AuditReading(connection);
        AuditCheck check = Chain.verify(connection, reading::changed);
        if (!check.whole()) {
            return check;
        }
        String problem = reading.problem(head);
        return problem.isEmpty() ? check : new AuditCheck(check.entries(), Optional.of(check.entries() + 1), problem);
    }

    /** What only the chain as a whole tells. */
    private String problem(NotedHead head) throws SQLException {
        String cut = head.problem(connection);
        if (!cut.isEmpty()) {
            return cut;
        }
        for (Map.Entry<String, String> table : TOLD.entrySet()) {
            long held = Sql.number(connection, "select count(*) from " + table.getKey());
            long entries = told.getOrDefault(table.getKey(), 0L);
            if (held != entries) {
                return held + " " + table.getValue() + " are kept, and the chain tells of " + entries;
            }
        }
        String answered = answered();
        return answered.isEmpty() ? StateCheck.problem(connection, articles, campaigns) : answered;
    }

    private String answered() throws SQLException {
        String[] odd = {""};
        Sql.each(connection, "select number, draft, state, answered_by, file from proposal order by number", row -> {
            String is = Hashes.of(row.getString(2)) + " "
                    + Codes.read(ExceptionProposal.State.values(), row.getInt(3)) + " " + row.getString(4) + " "
                    + row.getString(5);
            if (odd[0].isEmpty() && !is.equals(proposals.get(row.getLong(1)))) {
                odd[0] = "proposal " + row.getLong(1) + " is not what was proposed and answered";
            }
        });
        return odd[0];
    }

    private String changed(AuditEntry entry) throws SQLException {
        JsonNode detail = MAPPER.readTree(entry.detail());
        return switch (entry.deed()) {
            case "decide", "undo" -> {
                tell("batch");
                long batch = Long.parseLong(detail.path("batch").asString("0"));
                yield Matter.of(connection, batch).equals(detail.path("matter").asString(""))
                        ? ""
                        : "decisions of batch " + batch + " are not what was decided";
            }
            case "comment" -> {
                tell("comment_on");
                yield same("comment_on", "comment", detail);
            }
            case "appeal" -> {
                tell("appeal");
                yield same("appeal", "appeal", detail);
            }
            case "import" -> {
                articles = Long.parseLong(detail.path("articles").asString("0"));
                campaigns = Long.parseLong(detail.path("campaigns").asString("0"));
                yield "";
            }
            case "propose" -> {
                tell("proposal");
                proposals.put(
                        proposal(entry),
                        detail.path("draft").asString("") + " " + ExceptionProposal.State.PROPOSED + " null null");
                yield "";
            }
            case "accept", "refuse" -> {
                ExceptionProposal.State state = entry.deed().equals("accept")
                        ? ExceptionProposal.State.ACCEPTED
                        : ExceptionProposal.State.REFUSED;
                String file = detail.path("file").asString("null");
                proposals.computeIfPresent(
                        proposal(entry),
                        (number, before) -> before.substring(0, before.indexOf(' ')) + " " + state + " "
                                + entry.reviewer().name() + " " + file);
                yield "";
            }
            default -> "";
        };
    }

    private static long proposal(AuditEntry entry) {
        return Long.parseLong(entry.subject().substring(entry.subject().indexOf(' ') + 1));
    }

    private void tell(String table) {
        told.merge(table, 1L, Long::sum);
    }

    private String same(String table, String what, JsonNode detail) throws SQLException {
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
