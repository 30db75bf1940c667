package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.CitedRule;
import dev.touchstone.review.Decided;
import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.TaskKind;
import dev.touchstone.review.audit.AuditDeed;
import dev.touchstone.review.audit.Chain;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters decisions: all of a batch with its entry in the chain, in the caller's transaction. */
final class Batches {
    private final Clock clock;

    Batches(Clock clock) {
        this.clock = clock;
    }

    /** Decides a task, or of a campaign the one article. */
    Decided decide(Connection connection, TaskInfo task, List<Long> articles, DecisionDraft draft, Reviewer reviewer)
            throws SQLException {
        Permissions.mayDecide(reviewer);
        Instant now = clock.instant();
        mayDecide(connection, task, reviewer, now);
        DraftCheck.refuse(DraftCheck.of(draft));
        DraftCheck.refuse(AnswerCheck.of(connection, task, draft));
        Set<Long> settled = Settled.against(connection, task, draft, reviewer);
        List<Long> touched = articles.stream()
                .filter(article -> !draft.except().contains(article) && !settled.contains(article))
                .toList();
        if (touched.isEmpty() && !settled.isEmpty()) {
            throw new Refusal(
                    Refusal.Code.SETTLED, "all that is left of task " + task.number() + " is settled otherwise");
        }
        if (touched.isEmpty()) {
            throw new Refusal(Refusal.Code.NO_ARTICLES, "task " + task.number() + " leaves no article");
        }
        @Nullable
        Long seconds = task.isHeldBy(reviewer, now)
                ? Duration.between(task.since(), now).toSeconds()
                : null;
        long batch = next(connection, "batch");
        Sql.run(
                connection,
                "insert into batch(number, task, at, reviewer, role, settles, undoes, referral, impersonation, reason,"
                        + " words, rules, articles, seconds, models) values " + Sql.marks(15),
                batch,
                task.number(),
                now.toEpochMilli(),
                reviewer.name(),
                reviewer.role().id(),
                reviewer.role() == Role.LEAD || task.kind() == TaskKind.APPEAL ? 1 : 0,
                null,
                Outcomes.column(draft.outcomes(), Label.REFERRAL_SPAM),
                Outcomes.column(draft.outcomes(), Label.IMPERSONATION),
                draft.reason().id(),
                Stored.text(draft.words()),
                rules(draft),
                touched.size(),
                seconds,
                Facts.all(connection).getOrDefault(Facts.MODELS, ""));
        enter(connection, batch, touched);
        Sql.run(connection, "update task set holder = null, since = 0, until = 0 where number = ?", task.number());
        if (draft.outcomes().values().stream().allMatch(outcome -> outcome == Outcome.UNSURE)) {
            Leases.passBy(connection, task.number(), reviewer);
        }
        return finished(connection, batch, task.number(), touched.size(), "decide", now, reviewer);
    }

    /** Takes back what of a batch still stands. */
    Decided undo(Connection connection, long batch, Reviewer reviewer) throws SQLException {
        Permissions.mayDecide(reviewer);
        BatchRow undone = BatchRow.of(connection, batch);
        boolean own = undone.reviewer().equals(reviewer.name());
        if (!own || undone.role() == Role.LEAD) {
            Permissions.mayLead(reviewer);
        }
        if (!own) {
            // Who may not answer an appeal does not take its answer back either.
            AppealAnswer.refuse(connection, TaskInfo.of(connection, undone.task()), reviewer);
        }
        Instant now = clock.instant();
        List<long[]> standing = Sql.list(
                connection,
                "select d.number, d.article from decision d where d.batch = ? and d.undoes is null"
                        + " and not exists (select 1 from decision u where u.undoes = d.number) order by d.number",
                row -> new long[] {row.getLong(1), row.getLong(2)},
                batch);
        if (standing.isEmpty()) {
            throw new Refusal(Refusal.Code.ALREADY_UNDONE, "batch " + batch + " has nothing left to undo");
        }
        long number = next(connection, "batch");
        Sql.run(
                connection,
                "insert into batch(number, task, at, reviewer, role, settles, undoes, referral, impersonation, reason,"
                        + " words, rules, articles, seconds, models)"
                        + " select ?, task, ?, ?, ?, 0, number, referral, impersonation, reason, '', rules, ?, null, models"
                        + " from batch where number = ?",
                number,
                now.toEpochMilli(),
                reviewer.name(),
                reviewer.role().id(),
                standing.size(),
                batch);
        long decision = next(connection, "decision");
        try (Inserts rows =
                new Inserts(connection, "insert into decision(number, batch, article, undoes) values (?, ?, ?, ?)")) {
            for (long[] row : standing) {
                rows.add(decision++, number, row[1], row[0]);
            }
            rows.flush();
        }
        return finished(connection, number, undone.task(), standing.size(), "undo", now, reviewer);
    }

    private static void enter(Connection connection, long batch, List<Long> articles) throws SQLException {
        long decision = next(connection, "decision");
        try (Inserts rows = new Inserts(connection, "insert into decision(number, batch, article) values (?, ?, ?)")) {
            for (long article : articles) {
                rows.add(decision++, batch, article);
            }
            rows.flush();
        }
    }

    private static void mayDecide(Connection connection, TaskInfo task, Reviewer reviewer, Instant now)
            throws SQLException {
        boolean lead = reviewer.role() == Role.LEAD;
        if (!lead && task.isHeld(now) && !task.isHeldBy(reviewer, now)) {
            throw new Refusal(Refusal.Code.CLAIMED, "task " + task.number() + " is in another's hands");
        }
        if (!lead && task.progress() == Progress.DISPUTED) {
            throw new Refusal(Refusal.Code.DISPUTED, "task " + task.number() + " is disputed");
        }
        AppealAnswer.refuse(connection, task, reviewer);
    }

    private static Decided finished(
            Connection connection, long batch, long task, int articles, String deed, Instant now, Reviewer reviewer)
            throws SQLException {
        int disputed = WhatHolds.refresh(connection, batch);
        TaskProgress.refresh(connection, batch);
        SortedMap<String, String> detail = new TreeMap<>();
        detail.put("batch", Long.toString(batch));
        detail.put("articles", Integer.toString(articles));
        detail.put("disputed", Integer.toString(disputed));
        detail.put("matter", Matter.of(connection, batch));
        BatchRow.of(connection, batch).tell(detail);
        Chain.append(connection, new AuditDeed(now, reviewer, deed, "task " + task, detail));
        return new Decided(
                batch, task, articles, disputed, TaskInfo.of(connection, task).progress());
    }

    private static String rules(DecisionDraft draft) {
        return draft.rules().stream().sorted().map(CitedRule::id).collect(Collectors.joining(" "));
    }

    static long next(Connection connection, String table) throws SQLException {
        return Sql.number(connection, "select coalesce(max(number), 0) from " + table) + 1;
    }
}
