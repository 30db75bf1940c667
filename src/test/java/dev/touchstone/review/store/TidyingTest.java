package dev.touchstone.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.report.ReportFolder;
import dev.touchstone.review.AuditEntry;
import dev.touchstone.review.Desk;
import dev.touchstone.review.DeskOptions;
import dev.touchstone.review.Reviewer;
import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is cleaned in several goes is still the report that was imported. */
class TidyingTest {
    private static final DeskOptions OPTIONS = DeskOptions.usual(KnowledgeLoader.load());

    @TempDir
    private Path folder;

    @BeforeEach
    void report() throws IOException {
        Files.writeString(folder.resolve("report.jsonl"), line("s1", "1") + line("s2", "2"));
        Files.writeString(folder.resolve("campaigns.jsonl"), "");
        Files.writeString(folder.resolve("run.json"), "{}");
    }

    private static String line(String id, String digit) {
        String clean = "{\"verdict\":\"clean\"}";
        return "{\"schema\":\"touchstone.assessment/1\",\"asOf\":\"2026-01-01\",\"article\":{\"id\":\"" + id
                + "\",\"title\":\"zebra " + id + "\",\"sha256\":\"" + digit.repeat(64)
                + "\"},\"verdict\":\"clean\",\"labels\":{\"referral_spam\":" + clean + ",\"impersonation\":" + clean
                + "}}\n";
    }

    private Path written() {
        return folder.resolve(".report.jsonl.forgetting");
    }

    /** In the database alone: somebody is writing to the folder. */
    private void forget(String id) throws IOException {
        try (Closeable run = ReportFolder.hold(folder).orElseThrow();
                Desk desk = Desks.open(folder, OPTIONS)) {
            assertThat(run).isNotNull();
            desk.forget(List.of(desk.articleNamed(id).orElseThrow()), Reviewer.local());
        }
    }

    private Database database(Dialect dialect) {
        return new Database(dialect, new NotedHead(folder, dialect.desk()));
    }

    /** Of which something else has the report's name as soon as it notes what the report becomes. */
    private Dialect meddled(Dialect dialect) {
        return (Dialect) Proxy.newProxyInstance(
                Dialect.class.getClassLoader(), new Class<?>[] {Dialect.class}, (self, method, given) -> {
                    if (method.getName().equals("begin") && Files.exists(written())) {
                        Files.setLastModifiedTime(
                                folder.resolve("report.jsonl"), FileTime.fromMillis(1_700_000_000_000L));
                    }
                    try {
                        return method.invoke(dialect, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    @Test
    void a_report_that_could_not_be_replaced_costs_no_import_though_more_is_forgotten() throws IOException {
        Dialect dialect = new SqliteDialect(folder.resolve("review.db"));
        forget("s1");
        try (Database database = database(meddled(dialect))) {
            Tidying tidying = new Tidying(database, ReportFiles.in(folder));
            assertThatThrownBy(tidying::finish).hasMessageContaining("report.jsonl: somebody else wrote it meanwhile");
            assertThat(tidying.isDue()).isTrue();
        }
        assertThat(folder.resolve("report.jsonl")).content().contains("zebra s1", "zebra s2");
        forget("s2");
        try (Database database = database(dialect)) {
            new Tidying(database, ReportFiles.in(folder)).finish();
        }
        assertThat(folder.resolve("report.jsonl")).content().doesNotContain("zebra");
        try (Desk desk = Desks.open(folder, OPTIONS)) {
            assertThat(desk.audit(Long.MAX_VALUE, 9))
                    .extracting(AuditEntry::deed)
                    .containsExactly("forget", "forget", "import");
        }
    }

    /** As a desk leaves it that is killed as soon as the report has its name. */
    @Test
    void a_report_that_was_to_come_is_known_when_it_is_there() throws IOException {
        Dialect dialect = new SqliteDialect(folder.resolve("review.db"));
        String before = ReportFiles.digest(folder.resolve("report.jsonl"));
        forget("s1");
        try (Database database = database(dialect)) {
            new Tidying(database, ReportFiles.in(folder)).finish();
            String after = ReportFiles.digest(folder.resolve("report.jsonl"));
            database.write(connection -> {
                Facts.put(connection, Facts.REPORT, before);
                Facts.put(connection, Facts.COMING, after);
                Facts.put(connection, Facts.STAMP, "");
                return true;
            });
        }
        forget("s2");
        try (Database database = database(dialect)) {
            assertThat(database.read(Facts::all)).doesNotContainKey(Facts.COMING);
        }
        try (Desk desk = Desks.open(folder, OPTIONS)) {
            assertThat(desk.audit(Long.MAX_VALUE, 9))
                    .extracting(AuditEntry::deed)
                    .containsExactly("forget", "forget", "import");
        }
    }
}
