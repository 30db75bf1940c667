package dev.touchstone.review;

import static dev.touchstone.review.TestDesk.ANNA;
import static dev.touchstone.review.TestDesk.LEE;
import static dev.touchstone.review.TestDesk.confirm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A desk that is killed in the midst of deciding thousands of articles at once has decided all of them, or none. */
class KilledDeskTest {
    private static final int ARTICLES = 4000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_bulk_decision_is_whole_or_not_there(TestDatabases database) throws Exception {
        MadeReport report = new MadeReport(folder);
        for (int i = 0; i < ARTICLES; i++) {
            report.spam("a" + i, "kuaijie-reg.top", "70153328");
        }
        report.campaign("c01", ARTICLES).write();
        TestDesk test = new TestDesk(database, folder);
        long task;
        try (Desk desk = test.open()) {
            task = desk.queue(QueueFilter.all(), 0, ANNA).entries().get(0).task();
        }
        Process child = DecidesForEver.start(folder, test.options.database().orElse(""), task);
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("decided 1");
            child.waitFor(350, TimeUnit.MILLISECONDS);
        } finally {
            child.destroyForcibly();
            child.waitFor();
        }
        try (Desk desk = test.open()) {
            ReviewedCampaign campaign = desk.campaign(desk.campaigns().get(0));
            assertThat(campaign.decided()).isIn(0, ARTICLES);
            assertThat(campaign.decisions())
                    .isNotEmpty()
                    .allSatisfy(batch -> assertThat(batch.articles()).isEqualTo(ARTICLES));
            try (Connection connection = Tampering.connect(test);
                    Statement statement = connection.createStatement();
                    ResultSet odd = statement.executeQuery(
                            "select count(*) from (select batch from decision group by batch having count(*) <> "
                                    + ARTICLES + ") as odd")) {
                odd.next();
                assertThat(odd.getLong(1)).isZero();
            }
            assertThat(desk.verify().whole()).isTrue();
            desk.decide(task, confirm(), LEE);
            assertThat(desk.campaign(campaign.number()).decided()).isEqualTo(ARTICLES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_import_is_whole_or_begins_again(TestDatabases database) throws Exception {
        MadeReport report = new MadeReport(folder);
        for (int i = 0; i < ARTICLES; i++) {
            report.spam("a" + i, "kuaijie-reg.top", "70153328");
        }
        report.campaign("c01", ARTICLES).write();
        TestDesk test = new TestDesk(database, folder);
        for (int patience : new int[] {100, 400}) {
            Process child = DecidesForEver.start(folder, test.options.database().orElse(""), 0);
            try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
                assertThat(said.readLine()).isEqualTo("opens");
                child.waitFor(patience, TimeUnit.MILLISECONDS);
            } finally {
                child.destroyForcibly();
                child.waitFor();
            }
        }
        try (Desk desk = test.open()) {
            assertThat(desk.facts().articles()).isEqualTo(ARTICLES);
            assertThat(desk.facts().texts()).isEqualTo(ARTICLES);
            assertThat(desk.members(desk.campaigns().get(0), 0).total()).isEqualTo(ARTICLES);
            assertThat(desk.audit(Long.MAX_VALUE, 9))
                    .singleElement()
                    .extracting(AuditEntry::deed)
                    .isEqualTo("import");
            assertThat(desk.verify().whole()).isTrue();
        }
    }
}
