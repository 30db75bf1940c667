package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Statistics;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often two people who decided the same label of the same article said the same. */
final class AgreementReading {
    private AgreementReading() {}

    static Statistics.Agreement read(Connection connection) throws SQLException {
        Map<Long, Map<String, LiveDecision>> byArticle = new TreeMap<>();
        Sql.each(
                connection,
                LiveDecision.SELECT
                        + " and d.article in (select e.article from decision e join batch f on f.number = e.batch"
                        + " where e.undoes is null group by e.article having count(distinct f.reviewer) > 1)"
                        + " order by d.number",
                row -> {
                    LiveDecision decision = LiveDecision.read(row);
                    byArticle
                            .computeIfAbsent(decision.article(), unused -> new TreeMap<>())
                            .put(decision.reviewer(), decision);
                });
        long[][] table = new long[2][2];
        for (Map<String, LiveDecision> said : byArticle.values()) {
            List<LiveDecision> all = List.copyOf(said.values());
            for (int one = 0; one < all.size(); one++) {
                for (int other = one + 1; other < all.size(); other++) {
                    count(all.get(one), all.get(other), table);
                }
            }
        }
        return agreement(table);
    }

    private static void count(LiveDecision one, LiveDecision other, long[][] table) {
        for (Label label : Label.values()) {
            Outcome first = one.outcomes().getOrDefault(label, Outcome.UNSURE);
            Outcome second = other.outcomes().getOrDefault(label, Outcome.UNSURE);
            if (first != Outcome.UNSURE && second != Outcome.UNSURE) {
                table[Codes.of(first)][Codes.of(second)]++;
            }
        }
    }

    private static Statistics.Agreement agreement(long[][] table) {
        long agreed = table[0][0] + table[1][1];
        long pairs = agreed + table[0][1] + table[1][0];
        if (pairs == 0) {
            return new Statistics.Agreement(0, 0, 0);
        }
        double first = (double) (table[0][0] + table[0][1]) / pairs;
        double second = (double) (table[0][0] + table[1][0]) / pairs;
        double chance = first * second + (1 - first) * (1 - second);
        double share = (double) agreed / pairs;
        return new Statistics.Agreement(pairs, agreed, chance >= 1 ? 0 : (share - chance) / (1 - chance));
    }
}
