package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.BatchSummary;
import dev.touchstone.review.Decision;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Reviewer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What was decided. */
final class DecisionReading {
    private static final String SELECT = "select " + BatchRow.COLUMNS + ", d.number, d.article, d.undoes,"
            + " (select count(*) from decision u where u.undoes = d.number) from decision d join batch b on b.number = d.batch";

    private DecisionReading() {}

    static List<Decision> onArticle(Connection connection, long article) throws SQLException {
        return Sql.list(connection, SELECT + " where d.article = ? order by d.number", DecisionReading::read, article);
    }

    static Optional<Decision> one(Connection connection, long number) throws SQLException {
        return Sql.first(connection, SELECT + " where d.number = ?", DecisionReading::read, number);
    }

    /**
     * By which it holds what holds on an article: the last one that stands and says so; in a dispute the last that is sure of something.
     * Doubt only where there is nothing else.
     */
    static Optional<Decision> standing(Connection connection, long article) throws SQLException {
        Map<Label, Outcome> holds = Sql.first(
                        connection,
                        "select referral, impersonation from article where number = ?",
                        row -> Outcomes.read(row, 1, 2),
                        article)
                .orElse(Map.of());
        List<Decision> live = onArticle(connection, article).stream()
                .filter(decision -> !decision.undone() && decision.undoes().isEmpty())
                .toList();
        return last(live, (label, outcome) -> outcome != Outcome.UNSURE && holds.get(label) == outcome)
                .or(() -> last(live, (label, outcome) -> outcome != Outcome.UNSURE))
                .or(() -> last(live, (label, outcome) -> true));
    }

    private static Optional<Decision> last(List<Decision> live, BiPredicate<Label, Outcome> says) {
        return live.stream()
                .filter(decision -> decision.outcomes().entrySet().stream()
                        .anyMatch(said -> says.test(said.getKey(), said.getValue())))
                .reduce((earlier, later) -> later);
    }

    /** The last one made on a task that stands and is sure of something. */
    static Optional<Decision> answer(Connection connection, long task) throws SQLException {
        return Sql.first(
                connection,
                SELECT + " where b.task = ? and d.undoes is null and " + Outcomes.sure("b") + " and not exists"
                        + " (select 1 from decision u where u.undoes = d.number) order by d.number desc limit 1",
                DecisionReading::read,
                task);
    }

    /** Oldest first. */
    static List<BatchSummary> history(Connection connection, long task) throws SQLException {
        List<BatchSummary> batches = new ArrayList<>();
        for (long batch : Sql.list(
                connection, "select number from batch where task = ? order by number", row -> row.getLong(1), task)) {
            summary(connection, batch).ifPresent(batches::add);
        }
        return batches;
    }

    static Optional<BatchSummary> summary(Connection connection, long batch) throws SQLException {
        Optional<Decision> decision = Sql.first(
                connection, SELECT + " where d.batch = ? order by d.number limit 1", DecisionReading::read, batch);
        if (decision.isEmpty()) {
            return Optional.empty();
        }
        int articles = (int) Sql.number(connection, "select articles from batch where number = ?", batch);
        return Optional.of(new BatchSummary(batch, decision.get(), articles));
    }

    /** The last batch of his that stands, in whole or in part. */
    static Optional<BatchSummary> latest(Connection connection, Reviewer reviewer) throws SQLException {
        long batch = Sql.number(
                connection,
                "select b.number from batch b where b.reviewer = ? and b.undoes is null and exists"
                        + " (select 1 from decision d where d.batch = b.number and not exists"
                        + " (select 1 from decision u where u.undoes = d.number)) order by b.number desc limit 1",
                reviewer.name());
        return batch == 0 ? Optional.empty() : summary(connection, batch);
    }

    private static Decision read(ResultSet row) throws SQLException {
        BatchRow batch = BatchRow.read(row);
        long undoes = row.getLong(BatchRow.WIDTH + 3);
        boolean takesBack = !row.wasNull();
        return batch.decision(
                row.getLong(BatchRow.WIDTH + 1),
                row.getLong(BatchRow.WIDTH + 2),
                takesBack ? Optional.of(undoes) : Optional.empty(),
                row.getInt(BatchRow.WIDTH + 4) > 0);
    }
}
