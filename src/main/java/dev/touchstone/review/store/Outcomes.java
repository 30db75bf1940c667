package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Outcomes as columns: the ordinal, or null where nobody spoke on the label. */
final class Outcomes {
    /** Behind a label's column: somebody is sure. */
    static final String SURE = " in (" + Codes.of(Outcome.CONFIRM) + ", " + Codes.of(Outcome.REJECT) + ")";

    private Outcomes() {}

    static Map<Label, Outcome> read(ResultSet row, int referral, int impersonation) throws SQLException {
        Map<Label, Outcome> outcomes = new EnumMap<>(Label.class);
        read(row, referral, Label.REFERRAL_SPAM, outcomes);
        read(row, impersonation, Label.IMPERSONATION, outcomes);
        return outcomes;
    }

    private static void read(ResultSet row, int column, Label label, Map<Label, Outcome> outcomes) throws SQLException {
        int ordinal = row.getInt(column);
        if (!row.wasNull()) {
            outcomes.put(label, Codes.read(Outcome.values(), ordinal));
        }
    }

    /** The column's name, of articles and batches. */
    static String name(Label label) {
        return label == Label.REFERRAL_SPAM ? "referral" : "impersonation";
    }

    /** A condition on a batch of that name: it says something for sure of a label. */
    static String sure(String batch) {
        return "(" + batch + ".referral" + SURE + " or " + batch + ".impersonation" + SURE + ")";
    }

    static @Nullable Integer column(Map<Label, Outcome> outcomes, Label label) {
        Outcome outcome = outcomes.get(label);
        return outcome == null ? null : Codes.of(outcome);
    }
}
