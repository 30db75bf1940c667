package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the answer to an appeal speaks of: it confirms or rejects a label of which the decision is sure that was appealed against, whatever
 * else it says. One that speaks of another label alone would close the appeal, and settle what nobody appealed against. Doubt alone is no
 * answer, and may be said.
 */
final class AnswerCheck {
    private AnswerCheck() {}

    static List<Refusal.Code> of(Connection connection, TaskInfo task, DecisionDraft draft) throws SQLException {
        if (task.kind() != TaskKind.APPEAL || !isSure(draft.outcomes())) {
            return List.of();
        }
        Map<Label, Outcome> first = Sql.first(
                        connection,
                        "select b.referral, b.impersonation from appeal p join decision d on d.number = p.decision"
                                + " join batch b on b.number = d.batch where p.number = ?",
                        row -> Outcomes.read(row, 1, 2),
                        task.subject())
                .orElseThrow();
        boolean answers = !isSure(first)
                || draft.outcomes().entrySet().stream()
                        .anyMatch(said -> isSure(said.getValue()) && isSure(first.get(said.getKey())));
        return answers ? List.of() : List.of(Refusal.Code.NO_ANSWER);
    }

    private static boolean isSure(Map<Label, Outcome> outcomes) {
        return outcomes.values().stream().anyMatch(AnswerCheck::isSure);
    }

    private static boolean isSure(@Nullable Outcome outcome) {
        return outcome == Outcome.CONFIRM || outcome == Outcome.REJECT;
    }
}
