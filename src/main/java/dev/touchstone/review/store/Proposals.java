package dev.touchstone.review.store;

import dev.touchstone.review.ExceptionDraft;
import dev.touchstone.review.ExceptionProposal;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.audit.AuditDeed;
import dev.touchstone.review.audit.Chain;
import dev.touchstone.review.audit.Hashes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Exceptions that reviewers would like, and what became of them. */
final class Proposals {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SELECT =
            "select number, draft, reviewer, role, at, state, answered_by, answered_role, file from proposal";

    private final Clock clock;
    private final ProposalCheck check;

    Proposals(Clock clock, ProposalCheck check) {
        this.clock = clock;
        this.check = check;
    }

    ExceptionProposal propose(Connection connection, ExceptionDraft draft, Reviewer reviewer) throws SQLException {
        Permissions.mayDecide(reviewer);
        check.refuse(draft);
        if (draft.task().isPresent()) {
            TaskInfo.of(connection, draft.task().get());
        }
        long number = Batches.next(connection, "proposal");
        long now = clock.millis();
        String json = Stored.text(MAPPER.writeValueAsString(draft));
        Sql.run(
                connection,
                "insert into proposal(number, at, reviewer, role, draft, state) values (?, ?, ?, ?, ?, ?)",
                number,
                now,
                reviewer.name(),
                reviewer.role().id(),
                json,
                Codes.of(ExceptionProposal.State.PROPOSED));
        tell(connection, now, reviewer, "propose", number, Map.of("draft", Hashes.of(json), "about", draft.subject()));
        return of(connection, number);
    }

    /** Accepts it; the file is the caller's to write, before the transaction ends. */
    ExceptionProposal accept(Connection connection, long number, String file, Reviewer reviewer) throws SQLException {
        ExceptionProposal proposal = open(connection, number, reviewer);
        if (proposal.proposedBy().name().equals(reviewer.name())) {
            throw new Refusal(Refusal.Code.NEEDS_ANOTHER, "who proposed does not accept");
        }
        answer(connection, number, ExceptionProposal.State.ACCEPTED, file, reviewer);
        tell(connection, clock.millis(), reviewer, "accept", number, Map.of("file", file));
        return of(connection, number);
    }

    ExceptionProposal refuse(Connection connection, long number, String why, Reviewer reviewer) throws SQLException {
        WordsCheck.refuse(why);
        open(connection, number, reviewer);
        answer(connection, number, ExceptionProposal.State.REFUSED, null, reviewer);
        tell(connection, clock.millis(), reviewer, "refuse", number, Map.of("why", Hashes.of(why)));
        return of(connection, number);
    }

    private static ExceptionProposal open(Connection connection, long number, Reviewer reviewer) throws SQLException {
        Permissions.mayDecide(reviewer);
        ExceptionProposal proposal = of(connection, number);
        if (proposal.state() != ExceptionProposal.State.PROPOSED) {
            throw new Refusal(Refusal.Code.ANSWERED, "proposal " + number + " was answered");
        }
        return proposal;
    }

    private static void answer(
            Connection connection, long number, ExceptionProposal.State state, @Nullable String file, Reviewer reviewer)
            throws SQLException {
        Sql.run(
                connection,
                "update proposal set state = ?, answered_by = ?, answered_role = ?, file = ? where number = ?",
                Codes.of(state),
                reviewer.name(),
                reviewer.role().id(),
                file,
                number);
    }

    private static void tell(
            Connection connection, long at, Reviewer reviewer, String deed, long number, Map<String, String> detail)
            throws SQLException {
        Chain.append(
                connection,
                new AuditDeed(Instant.ofEpochMilli(at), reviewer, deed, "proposal " + number, new TreeMap<>(detail)));
    }

    static ExceptionProposal of(Connection connection, long number) throws SQLException {
        return Sql.first(connection, SELECT + " where number = ?", Proposals::read, number)
                .orElseThrow(() -> new Refusal(Refusal.Code.NOT_FOUND, "no proposal " + number));
    }

    static List<ExceptionProposal> all(Connection connection) throws SQLException {
        return Sql.list(connection, SELECT + " order by number desc", Proposals::read);
    }

    private static ExceptionProposal read(ResultSet row) throws SQLException {
        String answeredBy = row.getString(7);
        return new ExceptionProposal(
                row.getLong(1),
                MAPPER.readValue(row.getString(2), ExceptionDraft.class),
                new Reviewer(row.getString(3), Role.of(row.getString(4))),
                Instant.ofEpochMilli(row.getLong(5)),
                Codes.read(ExceptionProposal.State.values(), row.getInt(6)),
                answeredBy == null
                        ? Optional.empty()
                        : Optional.of(new Reviewer(answeredBy, Role.of(row.getString(8)))),
                Optional.ofNullable(row.getString(9)));
    }
}
