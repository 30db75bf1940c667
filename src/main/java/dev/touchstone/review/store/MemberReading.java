package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.review.Bilingual;
import dev.touchstone.review.Desk;
import dev.touchstone.review.MemberCard;
import dev.touchstone.review.MemberPage;
import dev.touchstone.review.Progress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Articles as their campaign lists them. */
final class MemberReading {
    private static final String SELECT = "select number, id, title, language, host, published, verdict, referral_score,"
            + " impersonation_score, gist_english, gist_chinese, tie, progress, referral, impersonation, line"
            + " from article where campaign = ? and present = 1";

    MemberPage page(Connection connection, long campaign, int page) throws SQLException {
        int total = (int)
                Sql.number(connection, "select count(*) from article where campaign = ? and present = 1", campaign);
        int pages = Math.max(1, (total + Desk.PAGE - 1) / Desk.PAGE);
        int shown = Math.max(0, Math.min(page, pages - 1));
        return new MemberPage(list(connection, campaign, shown * Desk.PAGE, Desk.PAGE), shown, pages, total);
    }

    List<MemberCard> list(Connection connection, long campaign, int from, int most) throws SQLException {
        Set<Long> different = differentLines(connection, campaign);
        return Sql.list(
                connection,
                SELECT + " order by place limit ? offset ?",
                row -> read(row, different),
                campaign,
                most,
                from);
    }

    /** Those that differ most. */
    List<MemberCard> different(Connection connection, long campaign) throws SQLException {
        List<MemberCard> cards = new ArrayList<>();
        Set<Long> lines = differentLines(connection, campaign);
        for (long line : lines) {
            Sql.first(connection, SELECT + " and line = ?", row -> read(row, lines), campaign, line)
                    .ifPresent(cards::add);
        }
        return cards;
    }

    private static Set<Long> differentLines(Connection connection, long campaign) throws SQLException {
        Set<Long> lines = new LinkedHashSet<>();
        for (JsonNode line : CampaignReading.detail(connection, campaign).path("differentLines")) {
            lines.add(line.asLong(0));
        }
        return lines;
    }

    private static MemberCard read(ResultSet row, Set<Long> different) throws SQLException {
        return new MemberCard(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getString(6)),
                Codes.read(Verdict.values(), row.getInt(7)),
                Map.of(Label.REFERRAL_SPAM, row.getDouble(8), Label.IMPERSONATION, row.getDouble(9)),
                new Bilingual(row.getString(10), row.getString(11)),
                Optional.ofNullable(row.getString(12)),
                different.contains(row.getLong(16)),
                Codes.read(Progress.values(), row.getInt(13)),
                Outcomes.read(row, 14, 15));
    }
}
