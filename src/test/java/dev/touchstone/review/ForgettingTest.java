package dev.touchstone.review;

import static dev.touchstone.review.TestDesk.ANNA;
import static dev.touchstone.review.TestDesk.LEE;
import static dev.touchstone.review.TestDesk.confirm;
import static dev.touchstone.review.TestDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.assess.Label;
import dev.touchstone.report.ReportFolder;
import dev.touchstone.review.export.ExportSource;
import dev.touchstone.review.export.Exports;
import dev.touchstone.review.store.Desks;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
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
            assertThat(refused(() -> desk.forget(List.of(article), ANNA))).isEqualTo(Refusal.Code.NOT_ALLOWED);
            assertThat(desk.forget(List.of(article), LEE))
                    .singleElement()
                    .asString()
                    .startsWith("campaigns.jsonl: ");
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
            for (String format : List.of("decisions", "sarif", "dsa", "csv")) {
                Exports.write(
                        format,
                        new ExportSource(desk, TestDesk.KNOWLEDGE, test.clock.instant(), "Made", Optional.empty()),
                        exports.resolve(Exports.name(format)),
                        LEE);
            }
            Path request = exports.resolve("takedown").resolve("c01").resolve("request.md");
            Files.createDirectories(request.getParent());
            Files.writeString(request, "an id may be written otherwise: s[.]1");
            assertThat(Files.readString(exports.resolve("decisions.jsonl"))).contains("zebra", "ZZTOP777");
            assertThat(desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE))
                    .anyMatch(left -> left.startsWith("exports/decisions.sarif: "))
                    .as("which holds no id")
                    .anyMatch(left -> left.startsWith("exports/statements.dsa.jsonl: "))
                    .as("which writes ids its own way")
                    .anyMatch(left -> left.startsWith("exports/takedown: "))
                    .noneMatch(left -> left.startsWith("exports/indicators.csv"))
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
            desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE);
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
            test.clock.on(Duration.ofDays(29));
            desk.queue(QueueFilter.all(), 0, ANNA);
            assertThat(desk.facts().texts()).isEqualTo(2);
            test.clock.on(Duration.ofDays(2));
            desk.queue(QueueFilter.all(), 0, ANNA);
            assertThat(desk.facts().texts()).isZero();
            assertThat(desk.verify().whole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_report_that_came_meanwhile_loses_the_article_alone_and_is_still_imported(TestDatabases database)
            throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            new MadeReport(folder)
                    .spam("new", "third.example", "QQQQ1111", "QQQQ1111 newcomer")
                    .spam("s1", "okx-entry.top", "ABC123XY", "ABC123XY " + SECRET)
                    .write();
            desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE);
        }
        String report = Files.readString(folder.resolve("report.jsonl"));
        assertThat(report).contains("标题 new").doesNotContain("标题 s1");
        assertThat(Files.readString(folder.resolve("report.csv")))
                .contains("标题 new")
                .doesNotContain("标题 s1");
        assertThat(Files.readString(folder.resolve("texts.jsonl")))
                .contains("newcomer")
                .doesNotContain("zebra");
        try (Desk desk = test.open()) {
            assertThat(desk.article(desk.articleNamed("new").orElseThrow()).text())
                    .contains("QQQQ1111 newcomer");
            assertThat(desk.article(desk.articleNamed("s1").orElseThrow()).textState())
                    .isEqualTo(TextState.FORGOTTEN);
            assertThat(desk.facts().texts()).as("of s2 in the older report too").isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_id_is_forgotten_with_all_that_was_ever_met_under_it(TestDatabases database) throws IOException {
        new MadeReport(folder)
                .spam("s1", "okx-entry.top", "ABC123XY", "ABC123XY of before " + SECRET)
                .write();
        TestDesk test = new TestDesk(database, folder);
        test.open().close();
        new MadeReport(folder)
                .spam("s1", "okx-entry.top", "ABC123XY", "ABC123XY of now " + SECRET)
                .spam("s1", "okx-entry.top", "ABC123XY", "ABC123XY of now " + SECRET)
                .spam("s2", "bnb-reg.example", "ZZTOP777")
                .write();
        try (Desk desk = test.open()) {
            assertThat(desk.facts().texts()).isEqualTo(4);
            desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE);
            assertThat(desk.facts().texts()).isEqualTo(1);
            assertThat(desk.search("brownzebra", 0).hits()).isEmpty();
            assertThat(desk.audit(Long.MAX_VALUE, 9))
                    .extracting(AuditEntry::deed)
                    .containsExactly("forget", "forget", "forget", "import", "import");
            desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE);
            assertThat(desk.audit(Long.MAX_VALUE, 9))
                    .as("nothing was left to forget")
                    .hasSize(5);
            assertThat(desk.verify().whole()).isTrue();
        }
        assertThat(Files.readString(folder.resolve("texts.jsonl")))
                .doesNotContain("zebra")
                .contains("ZZTOP777");
    }

    @ParameterizedTest
    @EnumSource
    void a_forgetting_that_broke_off_at_the_folder_is_taken_up_again(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        Path csv = folder.resolve("report.csv");
        String rows = Files.readString(csv);
        Files.delete(csv);
        Files.createDirectory(csv);
        try (Desk desk = test.open()) {
            List<Long> article = List.of(desk.articleNamed("s1").orElseThrow());
            assertThatThrownBy(() -> desk.forget(article, LEE)).isInstanceOf(UncheckedIOException.class);
        }
        List<String> log = new ArrayList<>();
        try (Desk desk = Desks.open(folder, test.options.withLog(log::add))) {
            assertThat(desk.facts().articles()).isEqualTo(2);
        }
        assertThat(log).as("a folder that cannot be written to").isNotEmpty();
        Files.delete(csv);
        Files.writeString(csv, rows);
        test.open().close();
        assertThat(Files.readString(csv)).contains("标题 s2").doesNotContain("标题 s1");
        Files.writeString(csv, rows);
        test.open().close();
        assertThat(Files.readString(csv)).as("what is done is done").isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_rewritten_while_a_run_writes_to_the_folder(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        String report = Files.readString(folder.resolve("report.jsonl"));
        try (Desk desk = test.open()) {
            try (Closeable run = ReportFolder.hold(folder).orElseThrow()) {
                assertThat(run).isNotNull();
                assertThat(desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE))
                        .singleElement()
                        .asString()
                        .contains("somebody is writing to the folder");
                assertThat(Files.readString(folder.resolve("report.jsonl"))).isEqualTo(report);
            }
            test.clock.on(Duration.ofHours(2));
            desk.queue(QueueFilter.all(), 0, ANNA);
            assertThat(Files.readString(folder.resolve("report.jsonl")))
                    .contains("标题 s2")
                    .doesNotContain("标题 s1");
            assertThat(ReportFolder.hold(folder)).as("given back").hasValueSatisfying(ForgettingTest::close);
        }
    }

    private static void close(Closeable held) {
        try (held) {
            assertThat(held).isNotNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_is_left_when_texts_go_by_themselves_is_in_the_log() throws IOException {
        TestDesk test = made(TestDatabases.SQLITE);
        List<String> log = new ArrayList<>();
        DeskOptions options = test.options.withRetention(Duration.ofDays(30)).withLog(log::add);
        try (Desk desk = Desks.open(folder, options)) {
            Files.writeString(folder.resolve("report.html"), "a page");
            assertThat(log).isEmpty();
            test.clock.on(Duration.ofDays(31));
            desk.queue(QueueFilter.all(), 0, ANNA);
            assertThat(log)
                    .anyMatch(line -> line.contains("still to do: report.html: "))
                    .anyMatch(line -> line.contains("still to do: campaigns.jsonl: "));
            log.clear();
            test.clock.on(Duration.ofHours(2));
            desk.queue(QueueFilter.all(), 0, ANNA);
            assertThat(log).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sentences_of_a_campaign_go_with_the_last_of_its_texts(TestDatabases database) throws IOException {
        MadeReport report = new MadeReport(folder)
                .spam("a1", "kuaijie-reg.top", "70153328")
                .spam("a2", "kuaijie-reg.top", "70153328")
                .campaign("c01", 2)
                .spam("b1", "okx-entry.top", "ABC123XY")
                .spam("b2", "okx-entry.top", "ABC123XY")
                .campaign("c02", 2);
        report.write();
        TestDesk test = new TestDesk(database, folder);
        try (Desk desk = test.open()) {
            desk.forget(List.of(desk.articleNamed("a1").orElseThrow()), LEE);
            assertThat(desk.campaign(desk.campaigns().get(0)).block()).hasSize(1);
            desk.forget(List.of(desk.articleNamed("a2").orElseThrow()), LEE);
            assertThat(desk.campaign(desk.campaigns().get(0)).block()).isEmpty();
            assertThat(desk.campaign(desk.campaigns().get(1)).block()).hasSize(1);
        }
        report.clean("new", "天气").write();
        try (Desk desk = test.open()) {
            assertThat(desk.campaign(desk.campaigns().get(0)).block()).isEmpty();
            assertThat(desk.campaign(desk.campaigns().get(1)).block()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_later_scan_does_not_bring_it_back_into_the_folder(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE);
        }
        new MadeReport(folder)
                .spam("s2", "bnb-reg.example", "ZZTOP777")
                .spam("s1", "okx-entry.top", "ABC123XY", "ABC123XY " + SECRET)
                .spam("s1", "okx-entry.top", "ABC123XY", "ABC123XY " + SECRET)
                .write();
        for (int i = 0; i < 2; i++) {
            try (Desk desk = test.open()) {
                assertThat(desk.audit(Long.MAX_VALUE, 9)).hasSize(3);
                assertThat(desk.facts().texts())
                        .as("met twice now, and forgotten both times")
                        .isEqualTo(1);
            }
            for (String file : List.of("report.jsonl", "texts.jsonl", "report.csv")) {
                assertThat(Files.readString(folder.resolve(file)))
                        .as(file)
                        .doesNotContain("zebra", "标题 s1")
                        .contains("s2");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_export_does_not_bring_back_what_is_forgotten_while_it_runs(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        Path target = folder.resolve("exports").resolve("decisions.jsonl");
        try (Desk desk = test.open();
                Desk other = test.open()) {
            for (String id : List.of("s1", "s2")) {
                desk.decide(desk.article(desk.articleNamed(id).orElseThrow()).task(), confirm(), ANNA);
            }
            boolean[] forgotten = {false};
            Desk slow = MeddledDesk.of(desk, article -> {
                if (!forgotten[0]) {
                    forgotten[0] = true;
                    other.forget(List.of(other.articleNamed(article.id()).orElseThrow()), LEE);
                }
            });
            int told = Exports.write(
                    "decisions",
                    new ExportSource(slow, TestDesk.KNOWLEDGE, test.clock.instant(), "Made", Optional.empty()),
                    target,
                    LEE);
            assertThat(told).isEqualTo(1);
            assertThat(Files.readString(target)).contains("ZZTOP777").doesNotContain("zebra");
        }
    }

    @Test
    void an_export_gives_up_where_articles_are_forgotten_faster_than_it_reads() throws IOException {
        MadeReport report = new MadeReport(folder);
        for (int i = 0; i < 9; i++) {
            report.spam("s" + i, "okx-entry.top", "ABC123XY");
        }
        report.write();
        TestDesk test = new TestDesk(TestDatabases.SQLITE, folder);
        Path target = folder.resolve("exports").resolve("decisions.jsonl");
        try (Desk desk = test.open()) {
            for (int i = 0; i < 9; i++) {
                long article = desk.articleNamed("s" + i).orElseThrow();
                desk.decide(desk.article(article).task(), confirm(), ANNA);
            }
            int[] next = {0};
            Desk slow = MeddledDesk.of(desk, article -> {
                if (article.id().equals("s8")) {
                    desk.forget(List.of(desk.articleNamed("s" + next[0]++).orElseThrow()), LEE);
                }
            });
            ExportSource source =
                    new ExportSource(slow, TestDesk.KNOWLEDGE, test.clock.instant(), "Made", Optional.empty());
            assertThatThrownBy(() -> Exports.write("decisions", source, target, LEE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("articles are being forgotten");
            assertThat(target).doesNotExist();
        }
    }

    /** As a scan writes it: what a terminal obeys is escaped, and numbers have their digits. */
    @Test
    void what_stays_in_the_report_is_written_as_it_was() throws IOException {
        TestDesk test = made(TestDatabases.SQLITE);
        Path report = folder.resolve("report.jsonl");
        String escaped = "/a/s1\\u202Egnp\\u009B2J\\u2028";
        Files.writeString(
                report,
                Files.readString(report)
                        .replace("/a/s1\"", escaped + "\"")
                        .replaceFirst("\"logOdds\":4\\.0", "\"logOdds\":0.00000400"));
        try (Desk desk = test.open()) {
            desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE);
        }
        assertThat(Files.readString(report))
                .doesNotContain("标题 s1", "\u202E", "\u009B", "\u2028")
                .contains(escaped, "\"logOdds\":0.00000400");
    }

    @ParameterizedTest
    @EnumSource
    void one_file_that_cannot_be_rewritten_keeps_no_other_and_costs_no_import(TestDatabases database)
            throws IOException {
        TestDesk test = made(database);
        Path csv = folder.resolve("report.csv");
        Files.delete(csv);
        Files.createDirectory(csv);
        try (Desk desk = test.open()) {
            List<Long> article = List.of(desk.articleNamed("s1").orElseThrow());
            assertThatThrownBy(() -> desk.forget(article, LEE))
                    .as("the person learns that the desk has forgotten")
                    .hasMessageContaining("the desk has forgotten")
                    .hasMessageContaining("report.csv");
        }
        assertThat(Files.readString(folder.resolve("report.jsonl"))).doesNotContain("标题 s1");
        assertThat(Files.readString(folder.resolve("texts.jsonl"))).doesNotContain("zebra");
        try (Desk desk = test.open()) {
            assertThat(desk.audit(Long.MAX_VALUE, 9))
                    .extracting(AuditEntry::deed)
                    .containsExactly("forget", "import");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_line_of_an_export_is_named_and_not_quoted(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        Path decisions = folder.resolve("exports").resolve("decisions.jsonl");
        Files.createDirectories(decisions.getParent());
        Files.writeString(decisions, "{\"id\":\"s1\",\"text\":\"zebra\"}\nsecretword is not json\n");
        try (Desk desk = test.open()) {
            assertThat(desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE))
                    .anyMatch(left -> left.startsWith("exports/decisions.jsonl: line 2 is not JSON"))
                    .noneMatch(left -> left.contains("secretword"));
        }
        assertThat(Files.readString(decisions)).isEqualTo("secretword is not json\n");
        List<String> log = new ArrayList<>();
        Desks.open(folder, test.options.withLog(log::add)).close();
        assertThat(log).as("what could be done is done").isEmpty();
    }

    @Test
    void what_a_file_says_is_not_in_the_log() throws IOException {
        TestDesk test = made(TestDatabases.SQLITE);
        Path texts = folder.resolve("texts.jsonl");
        try (Desk desk = test.open()) {
            Files.writeString(texts, Files.readString(texts) + "secretword is not json\n");
            List<Long> article = List.of(desk.articleNamed("s1").orElseThrow());
            assertThatThrownBy(() -> desk.forget(article, LEE)).hasMessageNotContaining("secretword");
        }
        List<String> log = new ArrayList<>();
        Desks.open(folder, test.options.withLog(log::add)).close();
        assertThat(log)
                .singleElement()
                .asString()
                .contains("texts.jsonl:3: not JSON")
                .doesNotContain("secretword");
    }

    @Test
    void rewritten_files_are_read_by_whom_they_were_read() throws IOException {
        TestDesk test = made(TestDatabases.SQLITE);
        Assumptions.assumeTrue(
                Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null,
                "no rights of that kind here");
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
        Set<PosixFilePermission> team = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(folder.resolve("report.jsonl"), own);
        Files.setPosixFilePermissions(folder.resolve("texts.jsonl"), own);
        Files.setPosixFilePermissions(folder.resolve("report.csv"), team);
        try (Desk desk = test.open()) {
            desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE);
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("report.jsonl")))
                .isEqualTo(own);
        assertThat(Files.getPosixFilePermissions(folder.resolve("texts.jsonl"))).isEqualTo(own);
        assertThat(Files.getPosixFilePermissions(folder.resolve("report.csv"))).isEqualTo(team);
    }

    @Test
    void what_a_killed_forgetting_and_a_killed_run_left_is_removed_or_named() throws IOException {
        TestDesk test = made(TestDatabases.SQLITE);
        Path left = folder.resolve(".texts.jsonl.forgetting");
        Files.writeString(left, "zebra");
        Files.delete(folder.resolve("texts.jsonl"));
        Files.createDirectories(folder.resolve(ReportFolder.SPOOL));
        try (Desk desk = test.open()) {
            assertThat(desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE))
                    .anyMatch(line -> line.startsWith(ReportFolder.SPOOL + ": "));
        }
        assertThat(left).doesNotExist();
    }

    @Test
    void the_note_of_an_import_is_told_from_the_one_before() throws Exception {
        TestDesk test = made(TestDatabases.SQLITE);
        try (Desk desk = test.open()) {
            desk.forget(List.of(desk.articleNamed("s1").orElseThrow()), LEE);
        }
        new MadeReport(folder)
                .spam("s1", "okx-entry.top", "ABC123XY", "ABC123XY " + SECRET)
                .write();
        Path csv = folder.resolve("report.csv");
        Files.delete(csv);
        Files.createDirectory(csv);
        try (Desk desk = test.open()) {
            assertThat(desk.audit(Long.MAX_VALUE, 1))
                    .extracting(AuditEntry::deed, AuditEntry::number)
                    .containsExactly(tuple("import", 3L));
        }
        try (Connection connection = Tampering.connect(test);
                Statement statement = connection.createStatement();
                ResultSet note = statement.executeQuery("select value from desk where name = 'forgetting'")) {
            assertThat(note.next()).isTrue();
            assertThat(note.getString(1)).isEqualTo("3");
        }
    }
}
