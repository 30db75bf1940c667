package dev.touchstone.review.store;

import dev.touchstone.review.Progress;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A task as deeds need it.
 *
 * @param subject number of the campaign, article or appeal
 * @param lead its heaviest article
 * @param holder whose it is until {@code until}; absent: nobody's
 * @param since when he took it into hand
 */
record TaskInfo(
        long number,
        TaskKind kind,
        long subject,
        long lead,
        Progress progress,
        Optional<String> holder,
        Instant since,
        Instant until) {
    private static final String SELECT =
            "select number, kind, subject, lead, progress, holder, since, until from task where ";

    /** @throws Refusal if there is none */
    static TaskInfo of(Connection connection, long number) throws SQLException {
        return Sql.first(connection, SELECT + "number = ?", TaskInfo::read, number)
                .orElseThrow(() -> new Refusal(Refusal.Code.NOT_FOUND, "no task " + number));
    }

    static Optional<TaskInfo> about(Connection connection, TaskKind kind, long subject) throws SQLException {
        return Sql.first(connection, SELECT + "kind = ? and subject = ?", TaskInfo::read, Codes.of(kind), subject);
    }

    private static TaskInfo read(ResultSet row) throws SQLException {
        return new TaskInfo(
                row.getLong(1),
                Codes.read(TaskKind.values(), row.getInt(2)),
                row.getLong(3),
                row.getLong(4),
                Codes.read(Progress.values(), row.getInt(5)),
                Optional.ofNullable(row.getString(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                Instant.ofEpochMilli(row.getLong(8)));
    }

    /** Whether the reviewer has it in hand. */
    boolean isHeldBy(Reviewer reviewer, Instant now) {
        return isHeld(now) && holder.filter(reviewer.name()::equals).isPresent();
    }

    /** Whether anybody has. */
    boolean isHeld(Instant now) {
        return holder.isPresent() && until.isAfter(now);
    }

    /** Numbers of its articles, in its order. */
    List<Long> articles(Connection connection) throws SQLException {
        return switch (kind) {
            case CAMPAIGN ->
                Sql.list(
                        connection,
                        "select number from article where campaign = ? and present = 1 order by place",
                        row -> row.getLong(1),
                        subject);
            case ARTICLE -> List.of(subject);
            case APPEAL -> List.of(lead);
        };
    }
}
