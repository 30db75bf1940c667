package dev.touchstone.review.store;

import dev.touchstone.review.Progress;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;

/** How far tasks are, by their articles. */
final class TaskProgress {
    /** By the members' own index: a condition on their progress would tempt the planner to another. */
    private static final String OF_CAMPAIGN = "update task set progress = coalesce((select case"
            + " when max(a.progress) = " + Codes.of(Progress.DISPUTED) + " then " + Codes.of(Progress.DISPUTED)
            + " when min(a.progress) = " + Codes.of(Progress.OPEN) + " then " + Codes.of(Progress.OPEN)
            + " else " + Codes.of(Progress.DECIDED) + " end from article a where a.campaign = task.subject"
            + " and a.present = 1), progress) where kind = " + Codes.of(TaskKind.CAMPAIGN);

    private static final String OF_ARTICLE =
            "update task set progress = (select a.progress from article a where a.number = task.subject)"
                    + " where kind = " + Codes.of(TaskKind.ARTICLE);

    private static final String OF_APPEAL = "update task set progress = case when exists"
            + " (select 1 from batch b join decision d on d.batch = b.number where b.task = task.number"
            + " and b.undoes is null and not exists (select 1 from decision u where u.undoes = d.number)) then "
            + Codes.of(Progress.DECIDED) + " else " + Codes.of(Progress.OPEN) + " end where kind = "
            + Codes.of(TaskKind.APPEAL);

    private TaskProgress() {}

    static void refreshAll(Connection connection) throws SQLException {
        Sql.run(connection, OF_CAMPAIGN);
        Sql.run(connection, OF_ARTICLE);
    }

    /** Of the tasks on which the articles of a batch are decided; an appeal is answered while somebody's decision on it stands. */
    static void refresh(Connection connection, long batch) throws SQLException {
        String touched = "(select d.article from decision d where d.batch = ?)";
        Sql.run(
                connection,
                OF_CAMPAIGN + " and subject in (select a.campaign from article a where a.number in " + touched + ")",
                batch);
        Sql.run(connection, OF_ARTICLE + " and subject in " + touched, batch);
        Sql.run(
                connection,
                OF_APPEAL + " and subject in (select p.number from appeal p where p.article in " + touched + ")",
                batch);
    }
}
