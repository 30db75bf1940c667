package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.review.Progress;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what lists and exports go by with what it follows from: what holds on articles with the decisions that stand, how far tasks
 * are with their articles, and what is shown with the last import. Who wants a decision to be overlooked need not touch the decision.
 */
final class StateCheck {
    private StateCheck() {}

    /** What is not as it follows, in a few words; empty where all is. */
    static String problem(Connection connection, long articles, long campaigns) throws SQLException {
        String held = outcomes(connection);
        if (!held.isEmpty()) {
            return held;
        }
        String progress = TaskProgress.problem(connection);
        return progress.isEmpty() ? shown(connection, articles, campaigns) : progress;
    }

    private static String outcomes(Connection connection) throws SQLException {
        Map<Long, String> held = new HashMap<>();
        Sql.each(
                connection,
                "select number, progress, referral, impersonation from article where progress <> "
                        + Codes.of(Progress.OPEN) + " or referral is not null or impersonation is not null",
                row -> held.put(row.getLong(1), row.getInt(2) + " " + row.getString(3) + " " + row.getString(4)));
        List<LiveDecision> all =
                Sql.list(connection, LiveDecision.SELECT + " order by d.article, d.number", LiveDecision::read);
        List<LiveDecision> ofOne = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ofOne.add(all.get(i));
            long article = all.get(i).article();
            if (i + 1 == all.size() || all.get(i + 1).article() != article) {
                String due = state(WhatHolds.of(ofOne));
                String is = held.remove(article);
                if (!due.equals(is == null ? state(WhatHolds.of(List.of())) : is)) {
                    return "what holds on article " + article + " does not follow from its decisions";
                }
                ofOne.clear();
            }
        }
        return held.isEmpty()
                ? ""
                : "article " + held.keySet().iterator().next() + " is decided, and no decision stands on it";
    }

    private static String state(WhatHolds holds) {
        return Codes.of(holds.progress()) + " " + Outcomes.column(holds.outcomes(), Label.REFERRAL_SPAM) + " "
                + Outcomes.column(holds.outcomes(), Label.IMPERSONATION);
    }

    private static String shown(Connection connection, long articles, long campaigns) throws SQLException {
        long there = Sql.number(connection, "select count(*) from article where present = 1");
        if (there != articles) {
            return there + " articles are shown, and " + articles + " came in";
        }
        long together = Sql.number(connection, "select count(*) from campaign where present = 1");
        if (together != campaigns) {
            return together + " campaigns are shown, and " + campaigns + " came in";
        }
        return Sql.first(
                        connection,
                        "select a.number from article a where a.present = 1 and ((a.campaign is null and a.verdict <> "
                                + Codes.of(Verdict.CLEAN) + " and not exists (select 1 from task t where t.kind = "
                                + Codes.of(TaskKind.ARTICLE) + " and t.subject = a.number and t.present = 1))"
                                + " or (a.campaign is not null and not exists (select 1 from task t where t.kind = "
                                + Codes.of(TaskKind.CAMPAIGN) + " and t.subject = a.campaign and t.present = 1)))"
                                + " order by a.number limit 1",
                        row -> "article " + row.getLong(1) + " is in no task")
                .orElse("");
    }
}
