package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What holds for all articles of a campaign alike. */
final class Agreed {
    private Agreed() {}

    static Map<Label, Outcome> on(Connection connection, long campaign) throws SQLException {
        Map<Label, Outcome> agreed = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            String column = label == Label.REFERRAL_SPAM ? "referral" : "impersonation";
            Sql.first(
                            connection,
                            "select min(" + column + "), max(" + column + "), count(" + column
                                    + "), count(*) from article where campaign = ? and present = 1",
                            row -> row.getInt(1) == row.getInt(2) && row.getInt(3) > 0 && row.getInt(3) == row.getInt(4)
                                    ? Optional.of(Codes.read(Outcome.values(), row.getInt(1)))
                                    : Optional.<Outcome>empty(),
                            campaign)
                    .flatMap(found -> found)
                    .ifPresent(outcome -> agreed.put(label, outcome));
        }
        return agreed;
    }
}
