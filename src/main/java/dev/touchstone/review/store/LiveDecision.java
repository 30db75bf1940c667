package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * A decision that nobody took back.
 *
 * @param settles whether it ends a dispute: a lead's, or the answer to an appeal
 */
record LiveDecision(long number, long article, String reviewer, boolean settles, Map<Label, Outcome> outcomes) {
    /** Columns and tables; the caller narrows {@code d} and {@code b} down. */
    static final String SELECT = "select d.number, d.article, b.reviewer, b.settles, b.referral, b.impersonation"
            + " from decision d join batch b on b.number = d.batch where d.undoes is null"
            + " and not exists (select 1 from decision u where u.undoes = d.number)";

    static LiveDecision read(ResultSet row) throws SQLException {
        return new LiveDecision(
                row.getLong(1), row.getLong(2), row.getString(3), row.getInt(4) == 1, Outcomes.read(row, 5, 6));
    }
}
