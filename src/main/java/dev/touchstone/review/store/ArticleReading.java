package dev.touchstone.review.store;

import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.Carrier;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.report.words.Medium;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedEvidence;
import dev.touchstone.review.ReviewedIndicator;
import dev.touchstone.review.TaskKind;
import dev.touchstone.review.TextState;
import dev.touchstone.review.WhatWouldChange;
import dev.touchstone.web.Standing;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles with all that the desk knows of them. */
final class ArticleReading {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Knowledge knowledge;
    private final EvidenceReading evidence;

    ArticleReading(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        this.evidence = new EvidenceReading(words);
    }

    ReviewedArticle read(Connection connection, long number) throws SQLException {
        Row row = Sql.first(
                        connection,
                        "select assessment, text_state, progress, referral, impersonation, campaign, id, title, published"
                                + " from article where number = ?",
                        Row::read,
                        number)
                .orElseThrow(() -> new Refusal(Refusal.Code.NOT_FOUND, "no article " + number));
        AssessmentLine line = new AssessmentLine(MAPPER.readTree(row.assessment()));
        Optional<KnownArticle> known = KnownArticle.find(connection, number);
        Optional<String> text = known.flatMap(KnownArticle::text);
        String changes = known.map(KnownArticle::changes).orElse("");
        List<ReviewedEvidence> pieces = evidence.read(line, text);
        JsonNode json = line.json();
        return new ReviewedArticle(
                number,
                row.id(),
                line.article("source"),
                json.path("article").path("url").asStringOpt(),
                row.title(),
                line.article("language"),
                json.path("article").path("characters").asInt(0),
                line.article("sha256"),
                json.path("article").path("truncated").asBoolean(false),
                line.asOf(),
                row.published(),
                json.path("models").asString(""),
                line.verdict(),
                row.state(),
                text,
                carrier(json.path("carrier")),
                EvidenceReading.sums(line, pieces),
                pieces,
                changes(changes),
                !changes.isEmpty(),
                indicators(json),
                cards(pieces, line.asOf()),
                notSeen(json),
                diagnostics(json),
                campaign(connection, row.campaign()),
                task(connection, number, row.campaign()),
                row.progress(),
                row.standing(),
                DecisionReading.onArticle(connection, number));
    }

    private static Optional<Carrier> carrier(JsonNode carrier) {
        return carrier.isObject()
                ? Optional.of(new Carrier(
                        carrier.path("host").asString(""),
                        EvidenceReading.standing(carrier.path("standing")).orElse(Standing.UNREGISTERED),
                        carrier.path("brand").asStringOpt()))
                : Optional.empty();
    }

    static List<WhatWouldChange> changes(String json) {
        List<WhatWouldChange> changes = new ArrayList<>();
        if (!json.isEmpty()) {
            for (JsonNode change : MAPPER.readTree(json)) {
                List<String> without = new ArrayList<>();
                change.path("without").forEach(name -> without.add(name.asString("")));
                changes.add(new WhatWouldChange(
                        without,
                        Verdict.valueOf(change.path("verdict").asString("").toUpperCase(Locale.ROOT))));
            }
        }
        return changes;
    }

    private static List<ReviewedIndicator> indicators(JsonNode json) {
        List<ReviewedIndicator> indicators = new ArrayList<>();
        for (JsonNode indicator : json.path("indicators")) {
            indicators.add(new ReviewedIndicator(
                    indicator.path("type").asString(""),
                    indicator.path("value").asString(""),
                    EvidenceReading.standing(indicator.path("standing")),
                    indicator.path("implicated").asBoolean(false),
                    indicator.path("count").asInt(0)));
        }
        return indicators;
    }

    private List<BrandCard> cards(List<ReviewedEvidence> pieces, LocalDate asOf) {
        return pieces.stream()
                .flatMap(piece -> piece.brand().stream())
                .distinct()
                .sorted()
                .flatMap(id -> knowledge.registry().brand(id).stream())
                .map(brand -> new BrandCard(
                        brand.id(),
                        brand.name(),
                        brand.officialDomains(asOf),
                        brand.verification().map(page -> page.address()),
                        brand.affiliatePolicy().map(policy -> policy.address())))
                .toList();
    }

    private static Map<String, Integer> notSeen(JsonNode json) {
        Map<String, Integer> notSeen = new TreeMap<>();
        json.path("notSeen")
                .properties()
                .forEach(kind -> notSeen.put(kind.getKey(), kind.getValue().asInt(0)));
        return notSeen;
    }

    private static List<String> diagnostics(JsonNode json) {
        List<String> diagnostics = new ArrayList<>();
        for (JsonNode diagnostic : json.path("diagnostics")) {
            diagnostics.add(Medium.PEOPLE.show(diagnostic.path("code").asString("") + ": "
                    + diagnostic.path("message").asString("")));
        }
        return diagnostics;
    }

    private static Optional<ReviewedArticle.CampaignLink> campaign(Connection connection, Optional<Long> campaign)
            throws SQLException {
        return campaign.isEmpty()
                ? Optional.empty()
                : Sql.first(
                        connection,
                        "select number, id, size from campaign where number = ?",
                        row -> new ReviewedArticle.CampaignLink(row.getLong(1), row.getString(2), row.getInt(3)),
                        campaign.get());
    }

    private static long task(Connection connection, long article, Optional<Long> campaign) throws SQLException {
        Optional<TaskInfo> task = campaign.isPresent()
                ? TaskInfo.about(connection, TaskKind.CAMPAIGN, campaign.get())
                : TaskInfo.about(connection, TaskKind.ARTICLE, article);
        return task.map(TaskInfo::number).orElse(0L);
    }

    /** What the table says of it. */
    private record Row(
            String assessment,
            TextState state,
            Progress progress,
            Map<Label, Outcome> standing,
            Optional<Long> campaign,
            String id,
            String title,
            Optional<String> published) {
        static Row read(ResultSet row) throws SQLException {
            long campaign = row.getLong(6);
            Optional<Long> member = row.wasNull() ? Optional.empty() : Optional.of(campaign);
            return new Row(
                    Packed.unpacked(row.getBytes(1)),
                    Codes.read(TextState.values(), row.getInt(2)),
                    Codes.read(Progress.values(), row.getInt(3)),
                    Outcomes.read(row, 4, 5),
                    member,
                    row.getString(7),
                    row.getString(8),
                    Optional.ofNullable(row.getString(9)));
        }
    }
}
