package dev.touchstone.review;

import static dev.touchstone.review.TestDesk.ANNA;
import static dev.touchstone.review.TestDesk.BO;
import static dev.touchstone.review.TestDesk.LEE;
import static dev.touchstone.review.TestDesk.confirm;
import static dev.touchstone.review.TestDesk.reject;
import static dev.touchstone.review.TestDesk.unsure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Label;
import dev.touchstone.review.export.ExportSource;
import dev.touchstone.review.export.Exports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What leaves the desk, held against the formats' own rules. */
class ExportsTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String HOSTILE =
            "=HYPERLINK(\"http://evil.example\") <script>alert(1)</script> \u202E javascript:alert(1) \u001b[31m HOST999 `x`";

    @TempDir
    private Path folder;

    private TestDesk test;

    @BeforeEach
    void decided() throws IOException {
        new MadeReport(folder.resolve("report"))
                .spam("a1", "kuaijie-reg.top", "70153328")
                .spam("a2", "kuaijie-reg.top", "70153328")
                .campaign("c01", 2)
                .spam("poses", "okx-entry.top", "ABC123XY")
                .spam("own", "okx.com", "OWN00001")
                .spam("page", "t.me", "TME00001")
                .spam("short", "bit.ly", "BIT00001")
                .spam("=odd", "hostile.example", "HOST999", HOSTILE)
                .spam("rejected", "honest.example", "GOOD0001")
                .spam("referral", "only-referral.example", "REF00001")
                .spam("disputed", "disputed.example", "DIS00001")
                .spam("open", "open.example", "OPEN0001")
                .write();
        test = new TestDesk(TestDatabases.SQLITE, folder.resolve("report"));
        try (Desk desk = test.open()) {
            for (String id : List.of("a1", "poses", "own", "page", "short", "=odd", "disputed")) {
                desk.decide(task(desk, id), confirm(), ANNA);
            }
            desk.decide(task(desk, "rejected"), reject(), ANNA);
            desk.decide(
                    task(desk, "referral"),
                    new DecisionDraft(
                            Map.of(Label.REFERRAL_SPAM, Outcome.CONFIRM, Label.IMPERSONATION, Outcome.REJECT),
                            Reason.PUSHES_REFERRAL,
                            "=cmd|' /C calc'!A0",
                            Set.of(CitedRule.REFERRAL_SPAM),
                            Set.of()),
                    ANNA);
            desk.decide(task(desk, "disputed"), reject(), BO);
        }
    }

    private static long task(Desk desk, String id) {
        return desk.article(desk.articleNamed(id).orElseThrow()).task();
    }

    private Path export(String format, Optional<Path> baseline) throws IOException {
        Path target = folder.resolve(baseline.isPresent() ? "second" : "first").resolve(Exports.name(format));
        try (Desk desk = test.open()) {
            ExportSource source =
                    new ExportSource(desk, TestDesk.KNOWLEDGE, test.clock.instant(), "Touchstone 0.1.0", baseline);
            Exports.write(format, source, target, LEE);
            assertThat(desk.verify().whole()).isTrue();
        }
        return target;
    }

    private Path export(String format) throws IOException {
        return export(format, Optional.empty());
    }

    @Test
    void sarif_is_what_its_schema_says() throws IOException {
        Path file = export("sarif");
        assertThat(SarifSchema.problems(Files.readString(file))).isEmpty();
        JsonNode results =
                MAPPER.readTree(Files.readString(file)).path("runs").path(0).path("results");
        assertThat(results).hasSize(20);
        Map<String, String> suppressed = new TreeMap<>();
        for (JsonNode result : results) {
            suppressed.merge(
                    result.path("properties").path("article").asString(),
                    result.path("suppressions").path(0).path("status").asString("none"),
                    (one, other) -> one.equals(other) ? one : one + " " + other);
        }
        assertThat(suppressed)
                .containsEntry("poses", "none")
                .containsEntry("rejected", "accepted")
                .containsEntry("referral", "none accepted")
                .containsEntry("disputed", "underReview")
                .doesNotContainKey("open");
    }

    @Test
    void sarif_tells_what_is_new_unchanged_updated_and_gone() throws IOException {
        Path first = export("sarif");
        try (Desk desk = test.open()) {
            desk.decide(task(desk, "open"), confirm(), ANNA);
            desk.decide(task(desk, "poses"), reject(), LEE);
            desk.undo(desk.latest(ANNA).orElseThrow().batch(), ANNA);
            desk.decide(task(desk, "open"), confirm(), ANNA);
            desk.undo(desk.history(task(desk, "page")).get(0).batch(), LEE);
        }
        String second = Files.readString(export("sarif", Optional.of(first)));
        assertThat(SarifSchema.problems(second)).isEmpty();
        Map<String, String> states = new TreeMap<>();
        for (JsonNode result : MAPPER.readTree(second).path("runs").path(0).path("results")) {
            states.put(
                    result.path("properties").path("article").asString(),
                    result.path("baselineState").asString());
        }
        assertThat(states)
                .containsEntry("open", "new")
                .containsEntry("poses", "updated")
                .containsEntry("page", "absent")
                .containsEntry("a1", "unchanged");
    }

    @Test
    void stix_holds_what_poses_and_nothing_official_shared_or_merely_unregistered() throws IOException {
        JsonNode bundle = MAPPER.readTree(Files.readString(export("stix")));
        assertThat(StixLaws.problems(bundle)).isEmpty();
        List<String> patterns = new ArrayList<>();
        for (JsonNode object : bundle.path("objects")) {
            if (object.path("type").asString().equals("indicator")) {
                patterns.add(object.path("pattern").asString());
                assertThat(object.path("description").asString())
                        .startsWith("confirmed by a reviewer; not in the registry on 2026-11-21");
            }
        }
        assertThat(patterns)
                .containsExactlyInAnyOrder(
                        "[domain-name:value = 'kuaijie-reg.top']",
                        "[domain-name:value = 'okx-entry.top']",
                        "[domain-name:value = 'hostile.example']");
    }

    @Test
    void stix_is_what_a_public_library_takes_for_it() throws Exception {
        Assumptions.assumeTrue(
                !StixTypes.FOLDER.isEmpty(),
                "no types of STIX: set TOUCHSTONE_STIX_TYPES to a folder where npm put @security-alliance/stix and typescript");
        JsonNode bundle = MAPPER.readTree(Files.readString(export("stix")));
        assertThat(StixTypes.problems(bundle, Files.createDirectory(folder.resolve("sound"))))
                .isEmpty();
        for (JsonNode object : bundle.path("objects")) {
            if (object.path("type").asString().equals("indicator")) {
                ((ObjectNode) object).remove("pattern");
            }
        }
        assertThat(StixTypes.problems(bundle, Files.createDirectory(folder.resolve("broken"))))
                .contains("'pattern' is missing");
    }

    @Test
    void the_same_decisions_are_the_same_bytes() throws IOException {
        for (String format : List.of("sarif", "stix", "misp", "dsa", "csv", "decisions")) {
            String once = Files.readString(export(format));
            assertThat(Files.readString(export(format))).as(format).isEqualTo(once);
        }
    }

    @Test
    void misp_marks_for_detection_only_what_poses() throws IOException {
        String written = Files.readString(export("misp"));
        JsonNode event = MAPPER.readTree(written).path("Event");
        assertThat(MispLaws.problems(event)).isEmpty();
        assertThat(PublishedSchema.mispProblems(written)).isEmpty();
        Map<String, Boolean> detected = new TreeMap<>();
        for (JsonNode attribute : event.path("Attribute")) {
            detected.put(
                    attribute.path("value").asString(), attribute.path("to_ids").asBoolean());
        }
        assertThat(detected)
                .containsEntry("okx-entry.top", true)
                .containsEntry("only-referral.example", false)
                .containsEntry("70153328", false)
                .doesNotContainKeys("okx.com", "t.me", "bit.ly", "honest.example", "open.example", "disputed.example");
    }

    @Test
    void statements_of_reasons_keep_the_rules_of_the_database() throws IOException {
        List<String> lines = Files.readAllLines(export("dsa"));
        assertThat(lines).hasSize(8);
        for (String line : lines) {
            assertThat(DsaLaws.problems(MAPPER.readTree(line))).isEmpty();
            assertThat(PublishedSchema.dsaProblems(line)).isEmpty();
        }
        assertThat(lines.stream()
                        .map(MAPPER::readTree)
                        .map(line -> line.path("category").asString() + " "
                                + line.path("category_specification").path(0).asString()))
                .contains("STATEMENT_CATEGORY_OTHER_VIOLATION_TC KEYWORD_OTHER")
                .contains("STATEMENT_CATEGORY_SCAMS_AND_FRAUD KEYWORD_IMPERSONATION_ACCOUNT_HIJACKING");
        assertThat(lines.stream().map(line -> MAPPER.readTree(line).path("puid").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void who_is_in_doubt_later_is_not_the_reason_of_what_holds() throws IOException {
        List<String> before = Files.readAllLines(export("dsa"));
        String requested = Files.readString(export("takedown").resolve("c01").resolve("hashes.csv"));
        try (Desk desk = test.open()) {
            desk.decide(task(desk, "poses"), unsure(), BO);
            desk.decide(task(desk, "a1"), unsure(), BO);
        }
        assertThat(Files.readAllLines(export("dsa"))).isEqualTo(before);
        assertThat(Files.readString(export("takedown").resolve("c01").resolve("hashes.csv")))
                .isEqualTo(requested);
    }

    private static DecisionDraft says(Label label, Outcome outcome, Reason reason, String words, CitedRule... rules) {
        return new DecisionDraft(Map.of(label, outcome), reason, words, Set.of(rules), Set.of());
    }

    /** Each label has its own reason, whoever spoke of the other one before or after. */
    @Test
    void what_is_rejected_is_suppressed_for_the_reason_for_which_it_was_rejected() throws IOException {
        try (Desk desk = test.open()) {
            desk.decide(
                    task(desk, "open"),
                    says(
                            Label.REFERRAL_SPAM,
                            Outcome.CONFIRM,
                            Reason.PUSHES_REFERRAL,
                            "pushes",
                            CitedRule.REFERRAL_SPAM),
                    ANNA);
            desk.decide(
                    task(desk, "open"),
                    says(Label.IMPERSONATION, Outcome.REJECT, Reason.BRANDS_OWN_PAGE, "own page"),
                    BO);
        }
        Map<String, String> justified = new TreeMap<>();
        for (JsonNode result : MAPPER.readTree(Files.readString(export("sarif")))
                .path("runs")
                .path(0)
                .path("results")) {
            if (result.path("properties").path("article").asString().equals("open")) {
                justified.put(
                        result.path("ruleId").asString(),
                        result.path("suppressions")
                                .path(0)
                                .path("justification")
                                .asString("none"));
            }
        }
        assertThat(justified)
                .containsEntry("referral_spam", "none")
                .containsEntry("impersonation", "The brand's own page: own page");
    }

    @Test
    void a_statement_and_a_request_cite_what_was_cited_for_each_label() throws IOException {
        try (Desk desk = test.open()) {
            for (String id : List.of("open", "a1")) {
                long article = desk.articleNamed(id).orElseThrow();
                if (id.equals("a1")) {
                    desk.undo(desk.history(task(desk, "a1")).get(0).batch(), LEE);
                }
                desk.decideArticle(
                        article,
                        says(
                                Label.IMPERSONATION,
                                Outcome.CONFIRM,
                                Reason.FALSE_OFFICIAL_SITE,
                                "poses",
                                CitedRule.PHISHING),
                        ANNA);
                desk.decideArticle(
                        article,
                        says(
                                Label.REFERRAL_SPAM,
                                Outcome.CONFIRM,
                                Reason.PUSHES_REFERRAL,
                                "pushes",
                                CitedRule.COORDINATED),
                        BO);
            }
        }
        String secrets = "No page may ask for secrets in somebody else's name.";
        String concert = "The same thing must not be pushed by several articles or accounts in concert.";
        assertThat(Files.readAllLines(export("dsa")).stream().map(MAPPER::readTree))
                .filteredOn(line ->
                        line.path("incompatible_content_explanation").asString().contains(": poses"))
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.path("category").asString()).isEqualTo("STATEMENT_CATEGORY_SCAMS_AND_FRAUD");
                    assertThat(line.path("incompatible_content_ground").asString())
                            .isEqualTo(secrets + " " + concert);
                });
        assertThat(Files.readString(export("takedown").resolve("c01").resolve("request.md")))
                .contains(secrets, concert);
    }

    /** Whose last word is another, confirms nothing, whatever he said before. */
    @Test
    void a_second_person_is_one_whose_last_word_it_is() throws IOException {
        try (Desk desk = test.open()) {
            desk.decide(task(desk, "open"), confirm(), ANNA);
            desk.decide(task(desk, "open"), reject(), ANNA);
            desk.decide(task(desk, "open"), confirm(), LEE);
            desk.decide(task(desk, "poses"), confirm(), BO);
        }
        Map<String, Integer> confidence = new TreeMap<>();
        for (JsonNode object : MAPPER.readTree(Files.readString(export("stix"))).path("objects")) {
            if (object.path("type").asString().equals("indicator")) {
                confidence.put(
                        object.path("pattern").asString(),
                        object.path("confidence").asInt());
            }
        }
        assertThat(confidence)
                .containsEntry("[domain-name:value = 'open.example']", 60)
                .containsEntry("[domain-name:value = 'okx-entry.top']", 75);
    }

    @Test
    void a_statement_has_the_day_of_publication_where_the_report_tells_it() throws IOException {
        assertThat(Files.readAllLines(export("dsa")).stream()
                        .map(line -> MAPPER.readTree(line).path("content_date").asString()))
                .as("of members of the campaign; of single articles the day on which they were seen")
                .contains("2026-05-01", "2026-11-21");
    }

    @Test
    void the_published_schemas_find_what_is_wrong() throws IOException {
        JsonNode event = MAPPER.readTree(Files.readString(export("misp")));
        ObjectNode attribute =
                (ObjectNode) event.path("Event").path("Attribute").path(0);
        String type = attribute.path("type").asString();
        attribute.put("category", "Other").put("type", "domain").put("to_ids", "yes");
        ((ObjectNode) event.path("Event")).remove("distribution");
        assertThat(PublishedSchema.mispProblems(event.toString()))
                .as(type)
                .hasSize(3)
                .anyMatch(problem -> problem.contains("distribution"))
                .anyMatch(problem -> problem.contains("to_ids"))
                .contains("no domain in Other");
        ObjectNode statement =
                (ObjectNode) MAPPER.readTree(Files.readAllLines(export("dsa")).get(0));
        statement.put("category", "STATEMENT_CATEGORY_SPAM").put("decision_facts", "x".repeat(5001));
        statement.put("content_date", "2026-11-31x").put("made_up", 1);
        statement.remove(List.of("territorial_scope", "incompatible_content_ground"));
        assertThat(PublishedSchema.dsaProblems(statement.toString()))
                .hasSize(6)
                .anyMatch(problem -> problem.contains("territorial_scope"))
                .anyMatch(problem -> problem.contains("incompatible_content_ground"));
    }

    @Test
    void cells_and_requests_hold_nothing_that_acts() throws IOException {
        String csv = Files.readString(export("csv"));
        assertThat(csv)
                .contains("only-referral[.]example,false", "okx-entry[.]top,true")
                .doesNotContain("okx[.]com");
        Path takedown = export("takedown");
        try (Stream<Path> all = Files.walk(takedown)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                assertThat(text)
                        .as(file.toString())
                        .doesNotContain("http://", "https://", "<script", "\u202E", "\u001b", "\n=", ",=", "\n+");
            }
        }
        Path campaign = takedown.resolve("c01");
        assertThat(campaign.toFile().list())
                .containsExactlyInAnyOrder("SHA256SUMS", "hashes.csv", "indicators.csv", "request.md", "timeline.csv");
        assertThat(Files.readString(campaign.resolve("request.md")))
                .contains("kuaijie-reg[.]top", "OKX: official", "okx[.]com", "No personal referral links");
        assertThat(Files.readString(campaign.resolve("timeline.csv"))).contains("2026-05-01,published,1");
    }

    @Test
    void what_articles_say_makes_no_link_in_a_message_of_sarif() throws IOException {
        JsonNode run =
                MAPPER.readTree(Files.readString(export("sarif"))).path("runs").path(0);
        List<String> texts = new ArrayList<>();
        for (JsonNode result : run.path("results")) {
            texts.add(result.path("message").path("text").asString());
            result.path("relatedLocations")
                    .forEach(place ->
                            texts.add(place.path("message").path("text").asString()));
        }
        assertThat(texts)
                .isNotEmpty()
                .anySatisfy(text -> assertThat(text).contains("\\[.\\]"))
                .allSatisfy(text -> assertThat(text.replace("\\\\", "").replaceAll("\\\\[\\[\\]]", ""))
                        .doesNotContain("[", "]"));
    }

    @Test
    void a_request_that_was_taken_back_does_not_stay_behind_and_what_others_put_there_does() throws IOException {
        Path takedown = export("takedown");
        assertThat(takedown.resolve("c01/request.md")).exists();
        Path note = Files.writeString(
                Files.createDirectories(takedown.resolve("mine")).resolve("note.txt"), "x");
        Path letter = Files.writeString(takedown.resolve("c01/letter.txt"), "x");
        try (Desk desk = test.open()) {
            desk.decide(task(desk, "a1"), reject(), LEE);
        }
        export("takedown");
        assertThat(takedown.resolve("c01/request.md")).doesNotExist();
        assertThat(note).exists();
        assertThat(letter).exists();
    }

    @Test
    void decisions_leave_as_a_corpus_of_which_a_campaign_is_one_family() throws IOException {
        Map<String, String> labels = new TreeMap<>();
        Map<String, String> families = new TreeMap<>();
        for (String line : Files.readAllLines(export("decisions"))) {
            JsonNode record = MAPPER.readTree(line);
            labels.put(record.path("id").asString(), record.path("label").asString());
            families.put(record.path("id").asString(), record.path("family").asString());
            assertThat(line).doesNotContain("\u202E", "\u001b");
        }
        assertThat(labels)
                .containsEntry("poses", "both")
                .containsEntry("rejected", "clean")
                .containsEntry("referral", "spam_referral")
                .doesNotContainKeys("open", "disputed");
        assertThat(families.get("a1")).isEqualTo(families.get("a2")).isEqualTo("campaign-c01");
    }
}
