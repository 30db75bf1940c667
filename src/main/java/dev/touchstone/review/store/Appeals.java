package dev.touchstone.review.store;

import dev.touchstone.review.Appeal;
import dev.touchstone.review.Decision;
import dev.touchstone.review.Facet;
import dev.touchstone.review.Progress;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.TaskKind;
import dev.touchstone.review.audit.AuditDeed;
import dev.touchstone.review.audit.Chain;
import dev.touchstone.review.audit.Hashes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Disagreement with what was decided. */
final class Appeals {
    private static final String SELECT =
            "select p.number, t.number, p.article, p.decision, p.words, p.reviewer, p.role,"
                    + " p.at from appeal p join task t on t.kind = " + Codes.of(TaskKind.APPEAL)
                    + " and t.subject = p.number";

    private final Clock clock;

    Appeals(Clock clock) {
        this.clock = clock;
    }

    Appeal enter(Connection connection, long article, String words, Reviewer reviewer) throws SQLException {
        Permissions.mayDecide(reviewer);
        WordsCheck.refuse(words);
        Decision first = DecisionReading.standing(connection, article)
                .orElseThrow(() -> new Refusal(Refusal.Code.NOTHING_DECIDED, "nothing stands on article " + article));
        refuseAnother(connection, first, reviewer);
        long number = Batches.next(connection, "appeal");
        long now = clock.millis();
        Sql.run(
                connection,
                "insert into appeal(number, article, decision, at, reviewer, role, words) values (?, ?, ?, ?, ?, ?, ?)",
                number,
                article,
                first.number(),
                now,
                reviewer.name(),
                reviewer.role().id(),
                Stored.text(words));
        Sql.run(
                connection,
                "insert into task(number, kind, band, subject, lead, present, articles, verdict, weight, referral_score,"
                        + " impersonation_score, card, progress, comments, holder, since, until)"
                        + " select ?, ?, ?, ?, a.number, 1, 1, a.verdict, a.weight, a.referral_score,"
                        + " a.impersonation_score, '{\"languages\":[],\"brands\":[],\"hosts\":[],\"codes\":[]}', ?, 0,"
                        + " null, 0, 0 from article a where a.number = ?",
                Batches.next(connection, "task"),
                Codes.of(TaskKind.APPEAL),
                TaskRow.band(TaskKind.APPEAL),
                number,
                Codes.of(Progress.OPEN),
                article);
        long task = TaskInfo.about(connection, TaskKind.APPEAL, number)
                .orElseThrow()
                .number();
        Terms terms = new Terms(connection);
        Sql.run(
                connection,
                "insert into task_term(term, task) values (?, ?)",
                terms.number(Facet.KIND, TaskKind.APPEAL.id()),
                task);
        TermCounts.entered(connection, task);
        SortedMap<String, String> detail = new TreeMap<>();
        detail.put("appeal", Long.toString(number));
        detail.put("decision", Long.toString(first.number()));
        detail.put("task", Long.toString(task));
        detail.put("words", Hashes.of(Stored.text(words)));
        Chain.append(
                connection, new AuditDeed(Instant.ofEpochMilli(now), reviewer, "appeal", "article " + article, detail));
        return ofTask(connection, task);
    }

    /** One appeal of a person waits on an article, and against one decision he files one. */
    private static void refuseAnother(Connection connection, Decision first, Reviewer reviewer) throws SQLException {
        long his = Sql.number(
                connection,
                "select count(*) from appeal p join task t on t.kind = " + Codes.of(TaskKind.APPEAL)
                        + " and t.subject = p.number where p.article = ? and p.reviewer = ? and (p.decision = ? or t.progress = "
                        + Codes.of(Progress.OPEN) + ")",
                first.article(),
                reviewer.name(),
                first.number());
        if (his > 0) {
            throw new Refusal(
                    Refusal.Code.ALREADY_APPEALED, reviewer.name() + " appealed on article " + first.article());
        }
    }

    static Appeal ofTask(Connection connection, long task) throws SQLException {
        List<Appeal> found = list(connection, SELECT + " where t.number = ?", task);
        if (found.isEmpty()) {
            throw new Refusal(Refusal.Code.NOT_FOUND, "task " + task + " is no appeal");
        }
        return found.get(0);
    }

    static List<Appeal> on(Connection connection, long article) throws SQLException {
        return list(connection, SELECT + " where p.article = ? order by p.number", article);
    }

    private static List<Appeal> list(Connection connection, String sql, long argument) throws SQLException {
        List<Filed> filed = Sql.list(connection, sql, Filed::read, argument);
        List<Appeal> appeals = new ArrayList<>();
        for (Filed one : filed) {
            appeals.add(one.whole(connection));
        }
        return appeals;
    }

    /** An appeal with the numbers of what it is about. */
    private record Filed(long number, long task, long article, long decision, String words, Reviewer by, Instant at) {
        static Filed read(ResultSet row) throws SQLException {
            return new Filed(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getString(5),
                    new Reviewer(row.getString(6), Role.of(row.getString(7))),
                    Instant.ofEpochMilli(row.getLong(8)));
        }

        Appeal whole(Connection connection) throws SQLException {
            Decision first = DecisionReading.one(connection, decision).orElseThrow();
            Optional<Decision> answer = DecisionReading.answer(connection, task);
            return new Appeal(number, task, article, first, words, by, at, answer);
        }
    }
}
