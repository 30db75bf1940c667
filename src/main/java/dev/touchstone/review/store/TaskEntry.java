package dev.touchstone.review.store;

import dev.touchstone.assess.Verdict;
import dev.touchstone.review.Facet;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Enters the tasks of a report: its campaigns, and the articles of none in which anything was found. */
final class TaskEntry {
    private final Map<Long, TaskDraft> campaigns = new TreeMap<>();
    private final Map<Long, TaskDraft> articles = new TreeMap<>();

    void add(long article, AssessmentLine line, Optional<Membership> membership) {
        if (membership.isPresent()) {
            campaigns
                    .computeIfAbsent(membership.get().campaign(), unused -> new TaskDraft())
                    .add(article, line);
        } else if (line.verdict() != Verdict.CLEAN) {
            articles.computeIfAbsent(article, unused -> new TaskDraft()).add(article, line);
        }
    }

    /** Where an earlier report left tasks, those keep their numbers, comments and whoever has them. */
    void enter(Connection connection) throws SQLException {
        Map<Long, Long> campaignTasks = known(connection, TaskKind.CAMPAIGN);
        Map<Long, Long> articleTasks = known(connection, TaskKind.ARTICLE);
        Sql.run(
                connection,
                "delete from task_term where task in (select number from task where kind <> ?)",
                Codes.of(TaskKind.APPEAL));
        Sql.run(connection, "update task set present = 0 where kind <> ?", Codes.of(TaskKind.APPEAL));
        long next = Sql.number(connection, "select coalesce(max(number), 0) from task") + 1;
        Terms terms = new Terms(connection);
        try (Inserts tasks = new Inserts(connection, TaskRow.UPSERT);
                Inserts found = new Inserts(connection, "insert into task_term(term, task) values (?, ?)")) {
            for (Map.Entry<Long, TaskDraft> campaign : campaigns.entrySet()) {
                Long before = campaignTasks.get(campaign.getKey());
                long number = before == null ? next++ : before;
                enter(number, TaskKind.CAMPAIGN, campaign.getKey(), campaign.getValue(), tasks, found, terms);
            }
            for (Map.Entry<Long, TaskDraft> article : articles.entrySet()) {
                Long before = articleTasks.get(article.getKey());
                long number = before == null ? next++ : before;
                enter(number, TaskKind.ARTICLE, article.getKey(), article.getValue(), tasks, found, terms);
            }
            tasks.flush();
            found.flush();
        }
    }

    private static void enter(
            long number, TaskKind kind, long subject, TaskDraft draft, Inserts tasks, Inserts found, Terms terms)
            throws SQLException {
        tasks.add(TaskRow.values(number, kind, subject, draft));
        for (Map.Entry<Facet, Set<String>> facet : draft.terms(kind).entrySet()) {
            for (String value : facet.getValue()) {
                found.add(terms.number(facet.getKey(), value), number);
            }
        }
    }

    private static Map<Long, Long> known(Connection connection, TaskKind kind) throws SQLException {
        Map<Long, Long> known = new HashMap<>();
        Sql.each(
                connection,
                "select subject, number from task where kind = ?",
                row -> known.put(row.getLong(1), row.getLong(2)),
                Codes.of(kind));
        return known;
    }
}
