package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Articles on which a lead's decision holds that a draft contradicts. Who is no lead does not decide them otherwise, which would put what
 * was settled into dispute and keep it out of every export: against that there is the appeal.
 */
final class Settled {
    private Settled() {}

    /** Numbers of such articles of a task. */
    static Set<Long> against(Connection connection, TaskInfo task, DecisionDraft draft, Reviewer reviewer)
            throws SQLException {
        Set<Long> settled = new HashSet<>();
        if (reviewer.role() == Role.LEAD || task.kind() == TaskKind.APPEAL) {
            return settled;
        }
        for (Map.Entry<Label, Outcome> said : draft.outcomes().entrySet()) {
            if (said.getValue() != Outcome.UNSURE) {
                int contrary = Codes.of(said.getValue() == Outcome.CONFIRM ? Outcome.REJECT : Outcome.CONFIRM);
                String label = Outcomes.name(said.getKey());
                settled.addAll(Sql.list(
                        connection,
                        "select a.number from article a where a." + label + " = ? and a."
                                + (task.kind() == TaskKind.CAMPAIGN ? "campaign" : "number") + " = ?"
                                + " and exists (select 1 from decision d join batch b on b.number = d.batch"
                                + " where d.article = a.number and d.undoes is null and b.role = '" + Role.LEAD.id()
                                + "' and b." + label + " = a." + label
                                + " and not exists (select 1 from decision u where u.undoes = d.number))",
                        row -> row.getLong(1),
                        contrary,
                        task.subject()));
            }
        }
        return settled;
    }
}
