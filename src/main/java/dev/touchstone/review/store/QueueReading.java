package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.review.Bilingual;
import dev.touchstone.review.Desk;
import dev.touchstone.review.Lease;
import dev.touchstone.review.Progress;
import dev.touchstone.review.QueueCounts;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.QueueFilter;
import dev.touchstone.review.QueuePage;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages of the queue. */
final class QueueReading {
    private static final String SELECT = "select task.number, task.kind, task.subject, a.number, a.id, a.title,"
            + " a.gist_english, a.gist_chinese, task.verdict, task.articles, task.weight, task.referral_score,"
            + " task.impersonation_score, task.card, task.progress, a.referral, a.impersonation, task.holder, task.until,"
            + " task.comments, c.id from task join article a on a.number = task.lead"
            + " left join campaign c on task.kind = " + Codes.of(TaskKind.CAMPAIGN) + " and c.number = task.subject";

    private final FoundWords found;
    private final Clock clock;

    QueueReading(FoundWords found, Clock clock) {
        this.found = found;
        this.clock = clock;
    }

    QueuePage page(Connection connection, QueueFilter filter, int page, Reviewer reviewer) throws SQLException {
        QueueSql query = QueueSql.of(connection, found, filter);
        long total = Sql.number(
                connection,
                "select count(*) from task where " + query.condition(),
                query.arguments().toArray());
        int pages = (int) Math.max(1, (total + Desk.PAGE - 1) / Desk.PAGE);
        int shown = Math.max(0, Math.min(page, pages - 1));
        List<Object> arguments = new ArrayList<>(query.arguments());
        arguments.add(Desk.PAGE);
        arguments.add(shown * Desk.PAGE);
        List<Long> numbers = Sql.list(
                connection,
                "select task.number from task where " + query.condition() + " order by " + query.order(reviewer)
                        + " limit ? offset ?",
                row -> row.getLong(1),
                arguments.toArray());
        List<QueueEntry> entries = new ArrayList<>();
        for (long number : numbers) {
            entries.add(entry(connection, number));
        }
        return new QueuePage(entries, shown, pages, total, counts(connection));
    }

    QueueEntry entry(Connection connection, long task) throws SQLException {
        QueueEntry entry = Sql.first(connection, SELECT + " where task.number = ?", this::entry, task)
                .orElseThrow(() -> new Refusal(Refusal.Code.NOT_FOUND, "no task " + task));
        return entry.kind() == TaskKind.CAMPAIGN && entry.progress() != Progress.OPEN
                ? new QueueEntry(
                        entry.task(),
                        entry.kind(),
                        entry.subject(),
                        entry.name(),
                        entry.title(),
                        entry.gist(),
                        entry.verdict(),
                        entry.articles(),
                        entry.weight(),
                        entry.scores(),
                        entry.languages(),
                        entry.brands(),
                        entry.hosts(),
                        entry.codes(),
                        entry.progress(),
                        Agreed.on(connection, entry.subject()),
                        entry.lease(),
                        entry.comments())
                : entry;
    }

    private QueueEntry entry(ResultSet row) throws SQLException {
        TaskKind kind = Codes.read(TaskKind.values(), row.getInt(2));
        Card card = Card.of(row.getString(14));
        String holder = row.getString(18);
        Instant until = Instant.ofEpochMilli(row.getLong(19));
        return new QueueEntry(
                row.getLong(1),
                kind,
                kind == TaskKind.CAMPAIGN ? row.getLong(3) : row.getLong(4),
                kind == TaskKind.CAMPAIGN ? row.getString(21) : row.getString(5),
                row.getString(6),
                new Bilingual(row.getString(7), row.getString(8)),
                Codes.read(Verdict.values(), row.getInt(9)),
                row.getInt(10),
                row.getDouble(11),
                Map.of(Label.REFERRAL_SPAM, row.getDouble(12), Label.IMPERSONATION, row.getDouble(13)),
                card.languages(),
                card.brands(),
                card.hosts(),
                card.codes(),
                Codes.read(Progress.values(), row.getInt(15)),
                kind == TaskKind.CAMPAIGN ? Map.of() : Outcomes.read(row, 16, 17),
                holder == null || !until.isAfter(clock.instant())
                        ? Optional.empty()
                        : Optional.of(new Lease(holder, until)),
                row.getInt(20));
    }

    private QueueCounts counts(Connection connection) throws SQLException {
        long[] progress = new long[Progress.values().length];
        long[] kinds = new long[TaskKind.values().length];
        Sql.each(
                connection,
                "select progress, band, count(*) from task where present = 1 group by progress, band",
                row -> {
                    progress[row.getInt(1)] += row.getLong(3);
                    kinds[row.getInt(2)] += row.getLong(3);
                });
        long claimed = Sql.number(
                connection,
                "select count(*) from task where until > ? and present = 1",
                clock.instant().toEpochMilli());
        return new QueueCounts(progress[0], progress[1], progress[2], claimed, kinds[0], kinds[2], kinds[1]);
    }
}
