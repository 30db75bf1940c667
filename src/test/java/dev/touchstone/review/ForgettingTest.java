package dev.touchstone.review;

import static dev.touchstone.review.TestDesk.ANNA;
import static dev.touchstone.review.TestDesk.LEE;
import static dev.touchstone.review.TestDesk.confirm;
import static dev.touchstone.review.TestDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Label;
import dev.touchstone.review.export.ExportSource;
import dev.touchstone.review.export.Exports;
import dev.touchstone.review.store.Desks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is forgotten is nowhere any more, and everything that was decided still is. */
class ForgettingTest {
    private static final String SECRET = "quickbrownzebra 很特别的一句话";

    @TempDir
    private Path folder;

    private TestDesk made(TestDatabases database) throws IOException {
        new MadeReport(folder)
                .spam("s1", "okx-entry.top", "ABC123XY", "ABC123XY " + SECRET)
                .spam("s2", "bnb-reg.example", "ZZTOP777")
                .write();
        return new TestDesk(database, folder);
    }

    @ParameterizedTest
    @EnumSource
    void a_forgotten_article_keeps_its_decisions_and_loses_its_words(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            desk.decide(desk.article(article).task(), confirm(), ANNA);
            assertThat(desk.search("brownzebra", 0).hits()).hasSize(1);
            assertThat(refused(() -> desk.forget(article, ANNA))).isEqualTo(Refusal.Code.NOT_ALLOWED);
            assertThat(desk.forget(article, LEE)).singleElement().asString().startsWith("campaigns.jsonl: ");
            check(desk, article);
        }
        try (Desk desk = test.open()) {
            check(desk, desk.articleNamed("s1").orElseThrow());
            assertThat(desk.audit(Long.MAX_VALUE, 9))
                    .extracting(AuditEntry::deed)
                    .containsExactly("forget", "decide", "import");
        }
        for (String file : List.of("report.jsonl", "texts.jsonl", "report.csv")) {
            assertThat(Files.readString(folder.resolve(file)))
                    .as(file)
                    .doesNotContain("zebra", "标题 s1")
                    .contains("s2");
        }
    }

    @Test
    void what_was_exported_is_cleaned_or_named() throws IOException {
        TestDesk test = made(TestDatabases.SQLITE);
        try (Desk desk = test.open()) {
            for (String id : List.of("s1", "s2")) {
                desk.decide(desk.article(desk.articleNamed(id).orElseThrow()).task(), confirm(), ANNA);
            }
            Path exports = folder.resolve("exports");
            for (String format : List.of("decisions", "sarif", "dsa")) {
                Exports.write(
                        format,
                        new ExportSource(desk, TestDesk.KNOWLEDGE, test.clock.instant(), "Made", Optional.empty()),
                        exports.resolve(Exports.name(format)),
                        LEE);
            }
            assertThat(Files.readString(exports.resolve("decisions.jsonl"))).contains("zebra", "ZZTOP777");
            assertThat(desk.forget(desk.articleNamed("s1").orElseThrow(), LEE))
                    .anyMatch(left -> left.startsWith("exports/decisions.sarif: "))
                    .noneMatch(left -> left.startsWith("exports/decisions.jsonl"));
            assertThat(Files.readString(exports.resolve("decisions.jsonl")))
                    .doesNotContain("zebra", "\"s1\"")
                    .contains("ZZTOP777");
            assertThat(desk.exported()).isTrue();
        }
    }

    private static void check(Desk desk, long article) {
        ReviewedArticle forgotten = desk.article(article);
        assertThat(forgotten.textState()).isEqualTo(TextState.FORGOTTEN);
        assertThat(forgotten.text()).isEmpty();
        assertThat(forgotten.title()).isEmpty();
        assertThat(forgotten.evidence())
                .hasSize(2)
                .allSatisfy(piece -> assertThat(piece.quotes()).containsOnly(""));
        assertThat(forgotten.indicators()).hasSize(3);
        assertThat(forgotten.standing()).containsEntry(Label.REFERRAL_SPAM, Outcome.CONFIRM);
        assertThat(desk.search("brownzebra", 0).hits()).isEmpty();
        assertThat(desk.search("特别", 0).hits()).isEmpty();
        assertThat(desk.search("ZZTOP777", 0).hits()).hasSize(1);
        assertThat(desk.verify().whole()).isTrue();
    }

    @Test
    void not_a_byte_of_it_is_left_in_the_file() throws IOException {
        TestDesk test = made(TestDatabases.SQLITE);
        try (Desk desk = test.open()) {
            desk.forget(desk.articleNamed("s1").orElseThrow(), LEE);
        }
        String trigram = "特别的";
        for (String name : List.of("review.db", "review.db-wal")) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain("zebra");
                assertThat(bytes)
                        .doesNotContain(
                                new String(trigram.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void texts_go_by_themselves_when_their_time_is_over(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        DeskOptions options = test.options.withRetention(Duration.ofDays(30));
        try (Desk desk = Desks.open(folder, options)) {
            test.clock.forward(Duration.ofDays(29));
            desk.queue(QueueFilter.all(), 0, ANNA);
            assertThat(desk.facts().texts()).isEqualTo(2);
            test.clock.forward(Duration.ofDays(2));
            desk.queue(QueueFilter.all(), 0, ANNA);
            assertThat(desk.facts().texts()).isZero();
            assertThat(desk.verify().whole()).isTrue();
        }
    }
}
