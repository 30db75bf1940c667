package dev.touchstone.review;

import static dev.touchstone.review.TestDesk.ANNA;
import static dev.touchstone.review.TestDesk.confirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assess.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A newer report keeps what people decided; a report that is broken changes nothing. */
class ReimportTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void decisions_stay_with_their_articles_when_a_newer_report_lies_there(TestDatabases database) throws IOException {
        new MadeReport(folder)
                .spam("s1", "okx-entry.top", "ABC123XY")
                .spam("s2", "bnb-reg.example", "ZZTOP777")
                .spam("s3", "third.example", "QQQQ1111")
                .write();
        TestDesk test = new TestDesk(database, folder);
        long first;
        try (Desk desk = test.open()) {
            first = desk.articleNamed("s1").orElseThrow();
            desk.decide(desk.article(first).task(), confirm(), ANNA);
            desk.comment(desk.article(first).task(), "stays", ANNA);
        }
        try (Desk desk = test.open()) {
            assertThat(desk.audit(Long.MAX_VALUE, 9))
                    .extracting(AuditEntry::deed)
                    .containsExactly("comment", "decide", "import");
        }
        new MadeReport(folder)
                .clean("new", "新的")
                .spam("s3", "third.example", "QQQQ1111", "another text of the same id QQQQ1111")
                .spam("s2", "bnb-reg.example", "ZZTOP777")
                .spam("s1", "okx-entry.top", "ABC123XY")
                .campaign("c09", 2)
                .write();
        try (Desk desk = test.open()) {
            assertThat(desk.articleNamed("s1")).contains(first);
            ReviewedArticle again = desk.article(first);
            assertThat(again.standing()).containsEntry(Label.REFERRAL_SPAM, Outcome.CONFIRM);
            assertThat(again.campaign().orElseThrow().id()).isEqualTo("c09");
            assertThat(desk.campaign(desk.campaigns().get(0)).decided()).isEqualTo(1);
            assertThat(desk.article(desk.articleNamed("s3").orElseThrow()).decisions())
                    .isEmpty();
            assertThat(desk.queue(QueueFilter.all(), 0, ANNA).entries())
                    .extracting(QueueEntry::name)
                    .containsExactly("c09", "s3");
            assertThat(desk.search("QQQQ1111", 0).hits()).hasSize(1);
            assertThat(desk.verify().whole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void thousands_of_articles_of_which_some_have_texts_are_brought_in(TestDatabases database) throws IOException {
        MadeReport report = new MadeReport(folder);
        for (int i = 0; i < 600; i++) {
            report.clean("k" + i, "clean").clean("l" + i, "clean").spam("s" + i, "h" + i + ".example", "CODE" + i);
        }
        report.write();
        try (Desk desk = new TestDesk(database, folder).open()) {
            assertThat(desk.facts().articles()).isEqualTo(1800);
            assertThat(desk.facts().texts()).isEqualTo(600);
            assertThat(desk.queue(QueueFilter.all(), 99, ANNA).entries()).hasSize(Desk.PAGE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_line_is_named_and_nothing_of_the_report_is_entered(TestDatabases database) throws IOException {
        new MadeReport(folder).spam("s1", "okx-entry.top", "ABC123XY").write();
        TestDesk test = new TestDesk(database, folder);
        test.open().close();
        new MadeReport(folder)
                .spam("s2", "okx-entry.top", "ABC123XY")
                .spam("s3", "okx-entry.top", "ABC123XY")
                .write();
        Path report = folder.resolve("report.jsonl");
        String whole = Files.readString(report);
        Files.writeString(report, whole.substring(0, whole.length() - 40));
        assertThatThrownBy(test::open).isInstanceOf(IOException.class).hasMessageContaining("report.jsonl:2: not JSON");
        Files.writeString(report, whole);
        try (Desk desk = test.open()) {
            assertThat(desk.audit(Long.MAX_VALUE, 9)).hasSize(2);
            assertThat(desk.queue(QueueFilter.all(), 0, ANNA).total()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.jsonl", "campaigns.jsonl", "texts.jsonl", "run.json"})
    void what_a_broken_file_says_is_not_in_the_message(String name) throws IOException {
        new MadeReport(folder).spam("s1", "okx-entry.top", "ABC123XY").write();
        Path file = folder.resolve(name);
        Files.writeString(file, "secretword\u001B[2J " + Files.readString(file));
        assertThatThrownBy(new TestDesk(TestDatabases.SQLITE, folder)::open)
                .isInstanceOf(IOException.class)
                .hasMessageContaining(name + (name.endsWith("l") ? ":1" : "") + ": not JSON")
                .hasMessageNotContaining("secretword")
                .hasNoCause();
    }

    @ParameterizedTest
    @EnumSource
    void a_folder_without_a_report_is_refused_by_name(TestDatabases database) {
        TestDesk test = new TestDesk(database, folder);
        assertThatThrownBy(test::open)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no report.jsonl");
    }
}
