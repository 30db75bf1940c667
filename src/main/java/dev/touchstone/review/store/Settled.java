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
 * or appeal was answered, which would make the answer his. Against that there is the appeal. Nor is anybody in doubt about what he settled
 * himself over another's word, or in answer to an appeal: nothing would hold then, where taking it back brings back what held before.
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

    private static final String STANDS = " and not exists (select 1 from decision u where u.undoes = d.number)";

    /** With his name. */
    private static final String BY_HIM = SETTLES + " and b.reviewer = ?";

    private Settled() {}

    /** Another was sure of the label before; with his name. */
    private static String overAnother(String label) {
        return " and exists (select 1 from decision e join batch c on c.number = e.batch where e.article = d.article"
                + " and e.number < d.number and e.undoes is null and c.reviewer <> ? and c." + label
                + Outcomes.SURE + " and not exists (select 1 from decision v where v.undoes = e.number))";
    }

    /** Numbers of such articles of a task. */
    static Set<Long> against(Connection connection, TaskInfo task, DecisionDraft draft, Reviewer reviewer)
            throws SQLException {
        Set<Long> settled = new HashSet<>();
        boolean answers = task.kind() == TaskKind.APPEAL;
        boolean leads = reviewer.role() == Role.LEAD;
        for (Map.Entry<Label, Outcome> said : draft.outcomes().entrySet()) {
            String label = Outcomes.name(said.getKey());
            String holds = "select a.number from article a join decision d on d.article = a.number"
                    + " join batch b on b.number = d.batch where a." + place(task) + " = ? and d.undoes is null"
                    + " and b." + label + " = a." + label + STANDS;
            List<Object> arguments = new ArrayList<>();
            arguments.add(answers ? task.lead() : task.subject());
            if (said.getValue() == Outcome.UNSURE) {
                arguments.addAll(Collections.nCopies(answers ? 1 : 2, reviewer.name()));
                settled.addAll(found(
                        connection,
                        holds + " and a." + label + Outcomes.SURE + " and " + BY_HIM
                                + (answers ? "" : overAnother(label)),
                        arguments));
            } else if (!answers) {
                arguments.addAll(Collections.nCopies(leads ? 2 : 0, reviewer.name()));
                arguments.add(Codes.of(said.getValue() == Outcome.CONFIRM ? Outcome.REJECT : Outcome.CONFIRM));
                settled.addAll(found(
                        connection,
                        holds + " and " + (leads ? AGAINST_HIM : SETTLES) + " and a." + label + " = ?",
                        arguments));
            }
        }
        return settled;
    }

    private static String place(TaskInfo task) {
        return task.kind() == TaskKind.CAMPAIGN ? "campaign" : "number";
    }

    private static List<Long> found(Connection connection, String sql, List<Object> arguments) throws SQLException {
        return Sql.list(connection, sql, row -> row.getLong(1), arguments.toArray());
    }
}
