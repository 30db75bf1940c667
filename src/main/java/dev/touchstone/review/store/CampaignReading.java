package dev.touchstone.review.store;

import dev.touchstone.assess.Verdict;
import dev.touchstone.review.Progress;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.ReviewedCampaign;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Campaigns with all that the desk knows of them. */
final class CampaignReading {
    private static final JsonMapper MAPPER = new JsonMapper();
    /** Members whose texts are looked at for the sentences they share. */
    private static final int READ = 5;

    private static final Pattern SLOT = Pattern.compile("\\{(link|code|brand|n)}");

    private final MemberReading members;
    private final Standings standings;

    CampaignReading(MemberReading members, Standings standings) {
        this.members = members;
        this.standings = standings;
    }

    /** What the report says of it, but its members. */
    static JsonNode detail(Connection connection, long campaign) throws SQLException {
        Optional<byte[]> packed =
                Sql.first(connection, "select detail from campaign where number = ?", row -> row.getBytes(1), campaign);
        if (packed.isEmpty()) {
            throw new Refusal(Refusal.Code.NOT_FOUND, "no campaign " + campaign);
        }
        return MAPPER.readTree(Packed.unpacked(packed.get()));
    }

    ReviewedCampaign read(Connection connection, long campaign) throws SQLException {
        JsonNode detail = detail(connection, campaign);
        TaskInfo task = TaskInfo.about(connection, TaskKind.CAMPAIGN, campaign)
                .orElseThrow(() -> new Refusal(Refusal.Code.NOT_FOUND, "no task of campaign " + campaign));
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Sql.each(
                connection,
                "select verdict, count(*) from article where campaign = ? and present = 1 group by verdict",
                row -> verdicts.put(Codes.read(Verdict.values(), row.getInt(1)), row.getInt(2)),
                campaign);
        Map<String, Integer> languages = new TreeMap<>();
        detail.path("languages")
                .properties()
                .forEach(language ->
                        languages.put(language.getKey(), language.getValue().asInt(0)));
        return new ReviewedCampaign(
                campaign,
                detail.path("id").asString(""),
                task.number(),
                verdicts.values().stream().mapToInt(Integer::intValue).sum(),
                detail.path("first").asStringOpt(),
                detail.path("last").asStringOpt(),
                languages,
                verdicts,
                shared(detail),
                block(connection, campaign, detail),
                edges(detail),
                members.list(connection, campaign, 0, ReviewedCampaign.MOST_DRAWN),
                Sql.list(
                        connection,
                        "select published, count(*) from article where campaign = ? and present = 1"
                                + " and published is not null group by published order by published",
                        row -> new ReviewedCampaign.Day(row.getString(1), row.getInt(2)),
                        campaign),
                members.different(connection, campaign),
                task.progress(),
                Agreed.on(connection, campaign),
                (int) Sql.number(
                        connection,
                        "select count(*) from article where campaign = ? and present = 1 and progress = ?",
                        campaign,
                        Codes.of(Progress.DECIDED)),
                DecisionReading.history(connection, task.number()));
    }

    private List<ReviewedCampaign.Shared> shared(JsonNode detail) {
        List<ReviewedCampaign.Shared> shared = new ArrayList<>();
        for (JsonNode indicator : detail.path("indicators")) {
            String type = indicator.path("type").asString("");
            String value = indicator.path("value").asString("");
            shared.add(new ReviewedCampaign.Shared(
                    type,
                    value,
                    indicator.path("members").asInt(0),
                    indicator.path("joins").asBoolean(false),
                    indicator.path("onGenuineHost").asBoolean(false),
                    indicator.path("onForeignHost").asBoolean(false),
                    type.equals("host") ? standings.ofHost(value) : Optional.empty()));
        }
        return shared;
    }

    private static List<List<ReviewedCampaign.Piece>> block(Connection connection, long campaign, JsonNode detail)
            throws SQLException {
        List<List<ReviewedCampaign.Piece>> block = new ArrayList<>();
        if (detail.path("template").isEmpty()) {
            return block;
        }
        OwnWords own = new OwnWords(Sql.list(
                connection,
                "select t.body from article a join article_text t on t.article = a.number where a.campaign = ?"
                        + " and a.present = 1 order by a.place limit " + READ,
                row -> Packed.unpacked(row.getBytes(1)),
                campaign));
        for (JsonNode sentence : detail.path("template")) {
            block.add(own.of(pieces(sentence.asString(""))));
        }
        return block;
    }

    private static List<ReviewedCampaign.Piece> pieces(String sentence) {
        List<ReviewedCampaign.Piece> pieces = new ArrayList<>();
        Matcher slot = SLOT.matcher(sentence);
        int done = 0;
        while (slot.find()) {
            if (slot.start() > done) {
                pieces.add(new ReviewedCampaign.Piece(sentence.substring(done, slot.start()), false));
            }
            pieces.add(new ReviewedCampaign.Piece(slot.group(1), true));
            done = slot.end();
        }
        if (done < sentence.length()) {
            pieces.add(new ReviewedCampaign.Piece(sentence.substring(done), false));
        }
        return pieces;
    }

    private static List<ReviewedCampaign.Edge> edges(JsonNode detail) {
        List<ReviewedCampaign.Edge> edges = new ArrayList<>();
        for (JsonNode edge : detail.path("edges")) {
            int indicator = edge.path(0).asInt(0);
            int member = edge.path(1).asInt(0);
            if (indicator < ReviewedCampaign.MOST_DRAWN && member < ReviewedCampaign.MOST_DRAWN) {
                edges.add(new ReviewedCampaign.Edge(indicator, member));
            }
        }
        return edges;
    }
}
