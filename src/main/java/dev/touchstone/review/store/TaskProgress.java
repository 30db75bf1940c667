package dev.touchstone.review.store;

import dev.touchstone.review.Progress;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** How far tasks are, by their articles. */
final class TaskProgress {
    /** By the members' own index: a condition on their progress would tempt the planner to another. */
    private static final String CAMPAIGN = "coalesce((select case"
            + " when max(a.progress) = " + Codes.of(Progress.DISPUTED) + " then " + Codes.of(Progress.DISPUTED)
            + " when min(a.progress) = " + Codes.of(Progress.OPEN) + " then " + Codes.of(Progress.OPEN)
            + " else " + Codes.of(Progress.DECIDED) + " end from article a where a.campaign = task.subject"
            + " and a.present = 1), progress)";

    private static final String ARTICLE = "(select a.progress from article a where a.number = task.subject)";

    /** By its own decisions: doubt answers nothing. */
    private static final String APPEAL = "case when exists"
            + " (select 1 from batch b join decision d on d.batch = b.number where b.task = task.number"
            + " and b.undoes is null and " + Outcomes.sure("b")
            + " and not exists (select 1 from decision u where u.undoes = d.number)) then "
            + Codes.of(Progress.DECIDED) + " else " + Codes.of(Progress.OPEN) + " end";

    private static final String OF_CAMPAIGN = update(CAMPAIGN, TaskKind.CAMPAIGN);
    private static final String OF_ARTICLE = update(ARTICLE, TaskKind.ARTICLE);
    private static final String OF_APPEAL = update(APPEAL, TaskKind.APPEAL);

    private TaskProgress() {}

    private static String update(String progress, TaskKind kind) {
        return "update task set progress = " + progress + " where kind = " + Codes.of(kind);
    }

    /** A task that is not as far as its articles are; empty where all are. */
    static String problem(Connection connection) throws SQLException {
        for (Map.Entry<TaskKind, String> kind : Map.of(
                        TaskKind.CAMPAIGN, CAMPAIGN, TaskKind.ARTICLE, ARTICLE, TaskKind.APPEAL, APPEAL)
                .entrySet()) {
            Optional<Long> odd = Sql.first(
                    connection,
                    "select number from task where kind = ? and progress <> " + kind.getValue()
                            + " order by number limit 1",
                    row -> row.getLong(1),
                    Codes.of(kind.getKey()));
            if (odd.isPresent()) {
                return "task " + odd.get() + " is not as far as its articles";
            }
        }
        return "";
    }

    static void refreshAll(Connection connection) throws SQLException {
        Sql.run(connection, OF_CAMPAIGN);
        Sql.run(connection, OF_ARTICLE);
        TermCounts.recount(connection);
    }

    /** Of the tasks on which the articles of a batch are decided; an appeal is answered while a decision on it stands of which somebody is sure. */
    static void refresh(Connection connection, long batch) throws SQLException {
        String touched = "(select d.article from decision d where d.batch = ?)";
        refresh(
                connection,
                TaskKind.CAMPAIGN,
                OF_CAMPAIGN,
                "subject in (select a.campaign from article a where a.number in " + touched + ")",
                batch);
        refresh(connection, TaskKind.ARTICLE, OF_ARTICLE, "subject in " + touched, batch);
        refresh(
                connection,
                TaskKind.APPEAL,
                OF_APPEAL,
                "subject in (select p.number from appeal p where p.article in " + touched + ")",
                batch);
    }

    private static void refresh(Connection connection, TaskKind kind, String update, String which, long batch)
            throws SQLException {
        Map<Long, Integer> before =
                TermCounts.progress(connection, "kind = " + Codes.of(kind) + " and " + which, batch);
        Sql.run(connection, update + " and " + which, batch);
        TermCounts.moved(connection, before);
    }
}
