package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds on an article when several people decided, one after the other. Of each the last word on a label counts, and nothing
 * that was said before a lead, or the answer to an appeal, settled it; who is unsure contradicts nobody.
 *
 * @param progress decided once somebody is sure about a label; disputed where two are sure of different things
 * @param outcomes by label; nothing for a label that is disputed
 */
record WhatHolds(Progress progress, Map<Label, Outcome> outcomes) {
    /** @param decisions on one article, in their order */
    static WhatHolds of(List<LiveDecision> decisions) {
        Map<Label, Outcome> outcomes = new EnumMap<>(Label.class);
        boolean disputed = false;
        for (Label label : Label.values()) {
            Set<Outcome> said = Set.copyOf(lastWords(decisions, label).values());
            Set<Outcome> sure =
                    said.stream().filter(outcome -> outcome != Outcome.UNSURE).collect(Collectors.toUnmodifiableSet());
            disputed |= sure.size() > 1;
            if (sure.size() == 1) {
                outcomes.put(label, sure.iterator().next());
            } else if (sure.isEmpty() && !said.isEmpty()) {
                outcomes.put(label, Outcome.UNSURE);
            }
        }
        boolean sure = outcomes.values().stream().anyMatch(outcome -> outcome != Outcome.UNSURE);
        return new WhatHolds(disputed ? Progress.DISPUTED : sure ? Progress.DECIDED : Progress.OPEN, outcomes);
    }

    private static Map<String, Outcome> lastWords(List<LiveDecision> decisions, Label label) {
        Map<String, Outcome> words = new HashMap<>();
        for (LiveDecision decision : decisions) {
            Outcome outcome = decision.outcomes().get(label);
            if (outcome == null) {
                continue;
            }
            if (decision.settles() && outcome != Outcome.UNSURE) {
                words.clear();
            }
            words.put(decision.reviewer(), outcome);
        }
        return words;
    }

    /** Reckons anew what holds on all articles of a batch, and how many of them are disputed now. */
    static int refresh(Connection connection, long batch) throws SQLException {
        int[] disputed = {0};
        List<LiveDecision> waiting = new ArrayList<>();
        Set<Long> live = new HashSet<>();
        try (Inserts updates = new Inserts(
                connection, "update article set progress = ?, referral = ?, impersonation = ? where number = ?")) {
            List<LiveDecision> all = Sql.list(
                    connection,
                    LiveDecision.SELECT + " and d.article in (select article from decision where batch = ?)"
                            + " order by d.article, d.number",
                    LiveDecision::read,
                    batch);
            for (int i = 0; i < all.size(); i++) {
                waiting.add(all.get(i));
                live.add(all.get(i).article());
                if (i + 1 == all.size()
                        || all.get(i + 1).article() != all.get(i).article()) {
                    WhatHolds standing = of(waiting);
                    disputed[0] += standing.progress() == Progress.DISPUTED ? 1 : 0;
                    standing.put(updates, all.get(i).article());
                    waiting.clear();
                }
            }
            WhatHolds nothing = of(List.of());
            for (long article : Sql.list(
                    connection, "select article from decision where batch = ?", row -> row.getLong(1), batch)) {
                if (!live.contains(article)) {
                    nothing.put(updates, article);
                }
            }
            updates.flush();
        }
        return disputed[0];
    }

    private void put(Inserts updates, long article) throws SQLException {
        updates.add(
                Codes.of(progress),
                Outcomes.column(outcomes, Label.REFERRAL_SPAM),
                Outcomes.column(outcomes, Label.IMPERSONATION),
                article);
    }
}
