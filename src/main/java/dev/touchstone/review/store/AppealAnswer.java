package dev.touchstone.review.store;

import dev.touchstone.review.Progress;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Who may answer an appeal: nobody who filed it, or one against the same decision or another that says the same, or ever decided the
 * article elsewhere, whether he took that back or not; who was only in doubt did not decide. Where a lead's decision or another's answer
 * stands, where the article was decided otherwise since, or reviewers contradict each other, only a lead: an answer holds over all before
 * it, and what is a lead's to settle is not to be had by appealing. Who merely says again what was appealed against keeps nobody from it.
 */
final class AppealAnswer {
    /** Of the table {@code task}. */
    private static final String APPEALED = "select p.article from appeal p where p.number = task.subject";

    private static final String SURE = Outcomes.sure("b");

    private static final String STANDS =
            " and d.undoes is null and not exists (select 1 from decision u where u.undoes = d.number)";

    private static final String FILED = "exists (select 1 from appeal p join decision d on d.number = p.decision"
            + " join batch b on b.number = d.batch join appeal q on q.article = p.article"
            + " join decision e on e.number = q.decision join batch c on c.number = e.batch"
            + " where p.number = task.subject and (q.decision = p.decision or " + alike("referral") + " or "
            + alike("impersonation") + ") and q.reviewer = ?)";

    private static final String DECIDED = "exists (select 1 from decision d join batch b on b.number = d.batch"
            + " where d.article in (" + APPEALED + ") and d.undoes is null and b.task <> task.number and " + SURE
            + " and b.reviewer = ?)";

    /** By another, or by him when he led: a lead's decision, or the answer to an appeal, be it this one or one beside it. */
    private static final String SETTLED = "exists (select 1 from decision d join batch b on b.number = d.batch"
            + " where d.article in (" + APPEALED + ") and b.settles = 1 and (b.reviewer <> ? or b.role = '"
            + Role.LEAD.id() + "') and " + SURE + STANDS + ")";

    private static final String CONTESTED = "exists (select 1 from article a where a.number in (" + APPEALED
            + ") and a.progress = " + Codes.of(Progress.DISPUTED) + ")";

    /** Decided otherwise elsewhere after what was appealed against, or anyhow in its place: nobody appealed against that. */
    private static final String OVERTAKEN =
            "exists (select 1 from appeal p join decision e on e.number = p.decision join batch c on c.number = e.batch"
                    + " join decision d on d.article = p.article join batch b on b.number = d.batch"
                    + " where p.number = task.subject and b.task <> task.number" + STANDS
                    + " and ((d.number > p.decision"
                    + " and (" + otherwise("referral") + " or " + otherwise("impersonation") + ")) or (" + SURE
                    + " and exists (select 1 from decision v where v.undoes = p.decision))))";

    private AppealAnswer() {}

    private static String alike(String label) {
        return "(b." + label + Outcomes.SURE + " and b." + label + " = c." + label + ")";
    }

    /** A batch is sure of what the one appealed against does not say, and whose it is said nothing else of it later. */
    private static String otherwise(String label) {
        return "(b." + label + Outcomes.SURE + " and (c." + label + " is null or b." + label + " <> c." + label + ")"
                + " and not exists (select 1 from decision l join batch m on m.number = l.batch"
                + " where l.article = d.article and l.number > d.number and m.reviewer = b.reviewer and m." + label
                + " <> b." + label + " and l.undoes is null"
                + " and not exists (select 1 from decision w where w.undoes = l.number)))";
    }

    /** A condition on tasks, with the {@link #arguments} for its places: what is no appeal, and appeals that he may answer. */
    static String condition(Reviewer reviewer) {
        String shut = FILED + " or " + DECIDED
                + (leads(reviewer) ? "" : " or " + SETTLED + " or " + CONTESTED + " or " + OVERTAKEN);
        return "not (task.kind = " + Codes.of(TaskKind.APPEAL) + " and (" + shut + "))";
    }

    static List<Object> arguments(Reviewer reviewer) {
        return Collections.nCopies(leads(reviewer) ? 2 : 3, reviewer.name());
    }

    /** Why he does not answer it; absent: he may, or it is no appeal. */
    static Optional<Refusal.Code> refused(Connection connection, TaskInfo task, Reviewer reviewer) throws SQLException {
        if (task.kind() != TaskKind.APPEAL) {
            return Optional.empty();
        }
        if (is(connection, task, FILED, reviewer.name()) || is(connection, task, DECIDED, reviewer.name())) {
            return Optional.of(Refusal.Code.NEEDS_ANOTHER);
        }
        if (leads(reviewer)) {
            return Optional.empty();
        }
        if (is(connection, task, SETTLED, reviewer.name())) {
            return Optional.of(Refusal.Code.NEEDS_LEAD);
        }
        if (is(connection, task, CONTESTED)) {
            return Optional.of(Refusal.Code.DISPUTED);
        }
        return is(connection, task, OVERTAKEN) ? Optional.of(Refusal.Code.NEEDS_LEAD) : Optional.empty();
    }

    /** @throws Refusal if he does not answer it */
    static void refuse(Connection connection, TaskInfo task, Reviewer reviewer) throws SQLException {
        Optional<Refusal.Code> refused = refused(connection, task, reviewer);
        if (refused.isPresent()) {
            throw new Refusal(refused.get(), "the appeal of task " + task.number() + " is another's to answer");
        }
    }

    private static boolean leads(Reviewer reviewer) {
        return reviewer.role() == Role.LEAD;
    }

    private static boolean is(Connection connection, TaskInfo task, String condition, Object... name)
            throws SQLException {
        Object[] arguments = new Object[name.length + 1];
        arguments[0] = task.number();
        System.arraycopy(name, 0, arguments, 1, name.length);
        return Sql.number(connection, "select count(*) from task where task.number = ? and " + condition, arguments)
                > 0;
    }
}
