package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Articles on which a decision that settles holds, a lead's or the answer to an appeal, and a draft contradicts it. Who is no lead does not
 * decide them otherwise, which would put what was settled into dispute and keep it out of every export; nor does a lead whose own decision
 * or appeal was answered, which would make the answer his. Against that there is the appeal.
 */
final class Settled {
    /** Of the tables {@code batch} and {@code decision}: a lead's, or the answer to an appeal. */
    private static final String SETTLES = "b.settles = 1";

    /** With his name twice: the answer to an appeal that he filed, or on what he, not merely in doubt, had decided before. */
    private static final String AGAINST_HIM = "exists (select 1 from task t join appeal p on p.number = t.subject"
            + " where t.number = b.task and t.kind = " + Codes.of(TaskKind.APPEAL)
            + " and (p.reviewer = ? or exists (select 1 from decision e join batch c on c.number = e.batch"
            + " where e.article = d.article and e.undoes is null and c.number < b.number and c.task <> b.task"
            + " and " + Outcomes.sure("c") + " and c.reviewer = ?)))";

    private Settled() {}

    /** Numbers of such articles of a task. */
    static Set<Long> against(Connection connection, TaskInfo task, DecisionDraft draft, Reviewer reviewer)
            throws SQLException {
        Set<Long> settled = new HashSet<>();
        if (task.kind() == TaskKind.APPEAL) {
            return settled;
        }
        boolean leads = reviewer.role() == Role.LEAD;
        for (Map.Entry<Label, Outcome> said : draft.outcomes().entrySet()) {
            if (said.getValue() != Outcome.UNSURE) {
                String label = Outcomes.name(said.getKey());
                List<Object> arguments = new ArrayList<>();
                arguments.add(Codes.of(said.getValue() == Outcome.CONFIRM ? Outcome.REJECT : Outcome.CONFIRM));
                arguments.add(task.subject());
                arguments.addAll(Collections.nCopies(leads ? 2 : 0, reviewer.name()));
                settled.addAll(Sql.list(
                        connection,
                        "select a.number from article a where a." + label + " = ? and a."
                                + (task.kind() == TaskKind.CAMPAIGN ? "campaign" : "number") + " = ?"
                                + " and exists (select 1 from decision d join batch b on b.number = d.batch"
                                + " where d.article = a.number and d.undoes is null and b." + label + " = a." + label
                                + " and " + (leads ? AGAINST_HIM : SETTLES)
                                + " and not exists (select 1 from decision u where u.undoes = d.number))",
                        row -> row.getLong(1),
                        arguments.toArray()));
            }
        }
        return settled;
    }
}
