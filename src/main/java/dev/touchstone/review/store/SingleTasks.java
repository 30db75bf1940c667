package dev.touchstone.review.store;

import dev.touchstone.review.Refusal;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The task on which a single article is decided. */
final class SingleTasks {
    private SingleTasks() {}

    /**
     * Its own, or its campaign's. An article that was judged clean has none until somebody decides it.
     *
     * @throws Refusal if there is no such article
     */
    static TaskInfo of(Connection connection, long article) throws SQLException {
        long campaign = Sql.first(
                        connection,
                        "select coalesce(campaign, 0) from article where number = ?",
                        row -> row.getLong(1),
                        article)
                .orElseThrow(() -> new Refusal(Refusal.Code.NOT_FOUND, "no article " + article));
        Optional<TaskInfo> task = campaign > 0
                ? TaskInfo.about(connection, TaskKind.CAMPAIGN, campaign)
                : TaskInfo.about(connection, TaskKind.ARTICLE, article);
        return task.isPresent() ? task.get() : made(connection, article);
    }

    private static TaskInfo made(Connection connection, long article) throws SQLException {
        Sql.run(
                connection,
                "insert into task(number, kind, band, subject, lead, present, articles, verdict, weight, referral_score,"
                        + " impersonation_score, card, progress, comments, holder, since, until)"
                        + " select ?, ?, ?, a.number, a.number, 1, 1, a.verdict, a.weight, a.referral_score,"
                        + " a.impersonation_score, '{\"languages\":[],\"brands\":[],\"hosts\":[],\"codes\":[]}',"
                        + " a.progress, 0, null, 0, 0 from article a where a.number = ?",
                Batches.next(connection, "task"),
                Codes.of(TaskKind.ARTICLE),
                TaskRow.band(TaskKind.ARTICLE),
                article);
        return TaskInfo.about(connection, TaskKind.ARTICLE, article).orElseThrow();
    }
}
