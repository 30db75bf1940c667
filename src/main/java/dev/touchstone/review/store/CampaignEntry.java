package dev.touchstone.review.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Enters the campaigns of a report, and says which line of it belongs where. */
final class CampaignEntry {
    private final Map<Long, Membership> byLine = new HashMap<>();
    private long campaigns;

    private CampaignEntry() {}

    static CampaignEntry enter(Connection connection, ReportFiles files) throws SQLException, IOException {
        CampaignEntry entry = new CampaignEntry();
        Map<String, Long> known = new HashMap<>();
        Sql.each(connection, "select id, number from campaign", row -> known.put(row.getString(1), row.getLong(2)));
        long next = known.values().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
        Sql.run(connection, "update campaign set present = 0");
        try (JsonLines lines = JsonLines.of(files.campaigns())) {
            for (Optional<JsonNode> line = lines.next(); line.isPresent(); line = lines.next()) {
                JsonNode campaign = line.get();
                String id = campaign.path("id").asString("");
                if (id.isEmpty()) {
                    throw new IOException(lines.place() + ": no campaign");
                }
                Long before = known.get(id);
                long number = before == null ? next++ : before;
                entry.members(number, campaign);
                ObjectNode rest = (ObjectNode) campaign.deepCopy();
                rest.remove("members");
                Sql.run(
                        connection,
                        "insert into campaign(number, id, present, size, detail) values (?, ?, 1, ?, ?)"
                                + " on conflict (number) do update set present = 1, size = excluded.size,"
                                + " detail = excluded.detail",
                        number,
                        Stored.text(id),
                        campaign.path("members").size(),
                        Packed.of(rest.toString()));
                entry.campaigns++;
            }
        }
        return entry;
    }

    private void members(long campaign, JsonNode json) {
        int place = 0;
        for (JsonNode member : json.path("members")) {
            JsonNode tie = member.path("tie");
            byLine.put(
                    member.path("line").asLong(0),
                    new Membership(
                            campaign,
                            place++,
                            Optional.ofNullable(
                                    member.path("published").asStringOpt().orElse(null)),
                            tie.isObject()
                                    ? Optional.of(tie.path("type").asString("") + ":"
                                            + tie.path("value").asString(""))
                                    : Optional.empty()));
        }
    }

    Optional<Membership> of(long line) {
        return Optional.ofNullable(byLine.get(line));
    }

    long count() {
        return campaigns;
    }
}
