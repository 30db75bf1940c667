package dev.touchstone.review.store;

import dev.touchstone.review.TextState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sentences that a campaign's articles share: they are kept as long as the text of one of these is. */
final class SharedSentences {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What came of members of a campaign that is no longer in the report is not known: it goes with the first that is forgotten. */
    private static final String NOBODYS = "select c.number, c.detail from campaign c where c.present = 0 or (exists"
            + " (select 1 from article a where a.campaign = c.number and a.text_state = "
            + Codes.of(TextState.FORGOTTEN)
            + ") and not exists (select 1 from article a join article_text t on t.article = a.number"
            + " where a.campaign = c.number))";

    private SharedSentences() {}

    /** Takes out those whose articles are forgotten. */
    static void leave(Connection connection) throws SQLException {
        List<Detail> details =
                Sql.list(connection, NOBODYS, row -> new Detail(row.getLong(1), Packed.unpacked(row.getBytes(2))));
        for (Detail detail : details) {
            JsonNode campaign = MAPPER.readTree(detail.json());
            if (!campaign.path("template").isEmpty()) {
                ((ObjectNode) campaign).putArray("template");
                Sql.run(
                        connection,
                        "update campaign set detail = ? where number = ?",
                        Packed.of(campaign.toString()),
                        detail.campaign());
            }
        }
    }

    /** What is kept of a campaign. */
    private record Detail(long campaign, String json) {}
}
