package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.CitedRule;
import dev.touchstone.review.Decision;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Reason;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was decided at once. */
record BatchRow(
        long number,
        long task,
        Instant at,
        String reviewer,
        Role role,
        Optional<Long> undoes,
        Map<Label, Outcome> outcomes,
        Reason reason,
        String words,
        String rules,
        int articles,
        Optional<Long> seconds,
        String models) {
    /** Columns that {@link #read} takes, from the first on. */
    static final String COLUMNS = "b.number, b.task, b.at, b.reviewer, b.role, b.undoes, b.referral, b.impersonation,"
            + " b.reason, b.words, b.rules, b.articles, b.seconds, b.models";

    /** How many they are. */
    static final int WIDTH = 14;

    /** @throws Refusal if there is none */
    static BatchRow of(Connection connection, long number) throws SQLException {
        return Sql.first(connection, "select " + COLUMNS + " from batch b where b.number = ?", BatchRow::read, number)
                .orElseThrow(() -> new Refusal(Refusal.Code.NOT_FOUND, "no batch " + number));
    }

    static BatchRow read(ResultSet row) throws SQLException {
        return new BatchRow(
                row.getLong(1),
                row.getLong(2),
                Instant.ofEpochMilli(row.getLong(3)),
                row.getString(4),
                Role.of(row.getString(5)),
                number(row, 6),
                Outcomes.read(row, 7, 8),
                Reason.of(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getInt(12),
                number(row, 13),
                row.getString(14));
    }

    private static Optional<Long> number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    /** Adds the outcomes, the reason and the rules to the particulars of its deed. */
    void tell(SortedMap<String, String> detail) {
        outcomes.forEach((label, outcome) -> detail.put(label.id(), outcome.id()));
        detail.put("reason", reason.id());
        detail.put("rules", rules);
        undoes.ifPresent(batch -> detail.put("undoes", Long.toString(batch)));
    }

    /**
     * One decision of it.
     *
     * @param taken number of the decision that it takes back
     */
    Decision decision(long decision, long article, Optional<Long> taken, boolean undone) {
        return new Decision(
                decision,
                article,
                number,
                outcomes,
                reason,
                words,
                rules.isEmpty()
                        ? Set.of()
                        : Stream.of(rules.split(" ", -1)).map(CitedRule::of).collect(Collectors.toUnmodifiableSet()),
                new Reviewer(reviewer, role),
                at,
                taken,
                undone,
                seconds,
                models);
    }
}
