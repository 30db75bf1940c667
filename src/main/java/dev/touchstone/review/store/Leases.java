package dev.touchstone.review.store;

import dev.touchstone.review.Lease;
import dev.touchstone.review.Progress;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.audit.AuditDeed;
import dev.touchstone.review.audit.Chain;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who has which task in hand. Each taking is one update, so that nothing is handed to two. */
final class Leases {
    private final Clock clock;
    private final Duration length;

    Leases(Clock clock, Duration length) {
        this.clock = clock;
        this.length = length;
    }

    Lease claim(Connection connection, long task, Reviewer reviewer) throws SQLException {
        Permissions.mayDecide(reviewer);
        TaskInfo before = TaskInfo.of(connection, task);
        AppealAnswer.refuse(connection, before, reviewer);
        Instant now = clock.instant();
        Instant until = now.plus(length);
        int taken = Sql.run(
                connection,
                "update task set since = case when holder = ? and until > ? then since else ? end, holder = ?, until = ?"
                        + " where number = ? and (until <= ? or holder = ? or ? = 1)",
                reviewer.name(),
                now.toEpochMilli(),
                now.toEpochMilli(),
                reviewer.name(),
                until.toEpochMilli(),
                task,
                now.toEpochMilli(),
                reviewer.name(),
                reviewer.role() == Role.LEAD ? 1 : 0);
        if (taken == 0) {
            throw new Refusal(Refusal.Code.CLAIMED, "task " + task + " is in another's hands");
        }
        if (before.isHeld(now) && !before.isHeldBy(reviewer, now)) {
            SortedMap<String, String> detail = new TreeMap<>();
            detail.put("from", before.holder().orElse(""));
            Chain.append(connection, new AuditDeed(now, reviewer, "take", "task " + task, detail));
        }
        return new Lease(reviewer.name(), until);
    }

    void release(Connection connection, long task, Reviewer reviewer) throws SQLException {
        TaskInfo.of(connection, task);
        Sql.run(
                connection,
                "update task set holder = null, since = 0, until = 0 where number = ? and holder = ?",
                task,
                reviewer.name());
    }

    void skip(Connection connection, long task, Reviewer reviewer) throws SQLException {
        Permissions.mayDecide(reviewer);
        release(connection, task, reviewer);
        passBy(connection, task, reviewer);
    }

    /** It is not handed to him again. */
    static void passBy(Connection connection, long task, Reviewer reviewer) throws SQLException {
        Sql.run(
                connection,
                "insert into skipped(reviewer, task) values (?, ?) on conflict (reviewer, task) do nothing",
                reviewer.name(),
                task);
    }

    /** Skips of his that no word of doubt stands behind. */
    private static final String MERELY_SKIPPED = " skipped.reviewer = ? and not exists (select 1 from batch b"
            + " join decision d on d.batch = b.number where b.task = skipped.task and b.reviewer = skipped.reviewer"
            + " and d.undoes is null and not exists (select 1 from decision u where u.undoes = d.number))";

    static void unskip(Connection connection, long task, Reviewer reviewer) throws SQLException {
        Permissions.mayDecide(reviewer);
        Sql.run(connection, "delete from skipped where task = ? and" + MERELY_SKIPPED, task, reviewer.name());
    }

    static void unskipAll(Connection connection, Reviewer reviewer) throws SQLException {
        Permissions.mayDecide(reviewer);
        Sql.run(connection, "delete from skipped where" + MERELY_SKIPPED, reviewer.name());
    }

    static long skipped(Connection connection, QueueSql query, Reviewer reviewer) throws SQLException {
        List<Object> arguments = new ArrayList<>();
        arguments.addAll(query.arguments());
        arguments.add(reviewer.name());
        return Sql.number(
                connection,
                "select count(*) from task join skipped on skipped.task = task.number where " + query.condition()
                        + " and task.progress = " + Codes.of(Progress.OPEN) + " and" + MERELY_SKIPPED,
                arguments.toArray());
    }

    /** Number of the task that the reviewer has had longest of those that the query lets through; what is decided waits for nobody. */
    Optional<Long> inHand(Connection connection, QueueSql query, Reviewer reviewer) throws SQLException {
        List<Object> arguments = new ArrayList<>();
        arguments.add(clock.millis());
        arguments.add(reviewer.name());
        arguments.addAll(query.arguments());
        return Sql.first(
                connection,
                "select task.number from task where task.until > ? and task.holder = ? and task.progress = "
                        + Codes.of(Progress.OPEN) + " and " + query.condition()
                        + " order by task.since, task.number limit 1",
                row -> row.getLong(1),
                arguments.toArray());
    }

    /** Number of the first task that the query lets through, now in the reviewer's hands. */
    Optional<Long> next(Connection connection, QueueSql query, Reviewer reviewer) throws SQLException {
        Permissions.mayDecide(reviewer);
        boolean lead = reviewer.role() == Role.LEAD;
        Instant now = clock.instant();
        List<Object> arguments = new ArrayList<>();
        arguments.add(reviewer.name());
        arguments.add(now.toEpochMilli());
        arguments.add(now.plus(length).toEpochMilli());
        arguments.addAll(query.arguments());
        arguments.add(now.toEpochMilli());
        arguments.add(reviewer.name());
        arguments.addAll(AppealAnswer.arguments(reviewer));
        return Sql.first(
                connection,
                "update task set holder = ?, since = ?, until = ? where number = (select task.number from task where "
                        + query.condition()
                        + " and task.progress in (" + Codes.of(Progress.OPEN)
                        + (lead ? ", " + Codes.of(Progress.DISPUTED) : "") + ")"
                        + " and task.until <= ? and not exists"
                        + " (select 1 from skipped s where s.reviewer = ? and s.task = task.number)"
                        + " and " + AppealAnswer.condition(reviewer)
                        + " order by " + (lead ? "task.progress desc, " : "")
                        + QueueSql.ORDER + " limit 1) returning number",
                row -> row.getLong(1),
                arguments.toArray());
    }
}
