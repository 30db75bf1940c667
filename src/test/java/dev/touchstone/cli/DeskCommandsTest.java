package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assess.Label;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.review.CitedRule;
import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Desk;
import dev.touchstone.review.DeskOptions;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.QueueFilter;
import dev.touchstone.review.Reason;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.export.Exports;
import dev.touchstone.review.store.Desks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that work on a desk. */
class DeskCommandsTest {
    @TempDir
    private Path folder;

    private Path models;
    private Path report;

    @BeforeEach
    void report() throws IOException {
        models = TestModels.in(folder);
        report = folder.resolve("report");
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            String code = "K7Q2M9A" + (char) ('A' + i);
            record(records, "bad-" + i, TestModels.FLAGGED.replace("K7Q2M9AB", code) + "第" + i + "天。");
        }
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), records);
        assertThat(Run.of("scan", articles.toString(), "--out", report.toString(), "--models", models.toString())
                        .status())
                .isZero();
    }

    private static void record(StringBuilder records, String id, String text) {
        records.append("{\"id\":\"" + id + "\",\"family\":\"f-" + id + "\",\"label\":\"spam_referral\",\"text\":\""
                + text + "\"}\n");
    }

    private void decide(DecisionDraft draft) throws IOException {
        try (Desk desk = Desks.open(report, DeskOptions.usual(KnowledgeLoader.load()))) {
            for (QueueEntry task :
                    desk.queue(QueueFilter.open(), 0, Reviewer.local()).entries()) {
                desk.decide(task.task(), draft, Reviewer.local());
            }
        }
    }

    private static DecisionDraft draft(Outcome referral, Reason reason) {
        return new DecisionDraft(
                Map.of(Label.REFERRAL_SPAM, referral, Label.IMPERSONATION, Outcome.REJECT),
                reason,
                "",
                Set.of(CitedRule.REFERRAL_SPAM),
                Set.of());
    }

    @Test
    void the_chain_is_verified_and_its_last_hash_told() throws Exception {
        decide(draft(Outcome.CONFIRM, Reason.PUSHES_REFERRAL));
        Run whole = Run.of("audit", "verify", report.toString());
        assertThat(whole.status()).as(whole.err()).isZero();
        assertThat(whole.out())
                .containsPattern("^\\d+ entries, all as they were written; the last hash is [0-9a-f]{64}\n$");
        String hash = whole.out().strip().replaceAll(".* ", "");
        assertThat(Run.of("audit", "verify", report.toString(), "--expect", hash)
                        .status())
                .isZero();
        assertThat(Run.of("audit", "verify", report.toString(), "--expect", "0".repeat(64))
                        .status())
                .isEqualTo(3);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + report.resolve("review.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop trigger batch_no_update");
            statement.execute("update batch set referral = 1 where number = 1");
        }
        Run broken = Run.of("audit", "verify", report.toString());
        assertThat(broken.status()).isEqualTo(3);
        assertThat(broken.out()).startsWith("entry 2 is not what was written: decisions of batch 1");
    }

    @Test
    void each_format_is_written_where_it_is_told_to() throws IOException {
        decide(draft(Outcome.CONFIRM, Reason.PUSHES_REFERRAL));
        for (String format : Exports.formats()) {
            Run run = Run.of("export", "--format", format, report.toString());
            assertThat(run.status()).as(format + run.err()).isZero();
            assertThat(report.resolve("exports").resolve(Exports.name(format)))
                    .as(format)
                    .satisfiesAnyOf(
                            file -> assertThat(file).exists(),
                            file -> assertThat(format).isEqualTo("takedown"));
        }
        assertThat(Run.of("export", "--format", "xml", report.toString()).err()).contains("there are sarif, stix");
        assertThat(Run.of("export", "--format", "csv", folder.toString()).err()).contains("no report.jsonl in it");
        assertThat(Run.of("export", "--format", "csv", report.toString(), "--baseline", "x")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void what_reviewers_reject_teaches_the_models_and_the_backtest_shows_it() throws IOException {
        decide(draft(Outcome.REJECT, Reason.SHOPS_OWN_PROGRAMME));
        assertThat(Run.of("export", "--format", "decisions", report.toString()).status())
                .isZero();
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            records.append("{\"id\":\"c" + i + "\",\"family\":\"c" + i + "\",\"label\":\"clean\",\"text\":\""
                    + TestModels.CLEAN + i + "\"}\n");
            records.append("{\"id\":\"p" + i + "\",\"family\":\"p" + i + "\",\"label\":\"spam_referral\",\"text\":\""
                    + "我的推荐链接 https://www.okx.com/join/AB12CD3" + i + " 注册立减，快来 https://www.okx.com/join/AB12CD3" + i
                    + "\"}\n");
        }
        String corpus =
                Files.writeString(folder.resolve("corpus.jsonl"), records).toString();
        Path decisions = report.resolve("exports").resolve("decisions.jsonl");
        String scoring = Files.readString(models.resolve("scoring.json"));
        Run run = Run.of("train", corpus, "--with", decisions.toString(), "--models", models.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("nothing was written");
        assertThat(Files.readString(models.resolve("scoring.json"))).isEqualTo(scoring);
        assertThat(run.out()).contains("On " + corpus, "On " + decisions);
        String shown = run.out().substring(run.out().indexOf("On " + decisions));
        assertThat(shown)
                .containsPattern(
                        "referral_spam, clean flagged +1\\.000 \\(6/6,[^)]*\\) +0\\.000 \\(0/6,[^)]*\\) +0\\.000 \\(0/6,");
    }

    @Test
    void an_article_is_forgotten_by_its_id_and_what_is_left_is_told() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session =
                new Session(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Map.of(), "");
        try (Desk desk = Desks.open(report, DeskOptions.usual(KnowledgeLoader.load()))) {
            assertThatThrownBy(() -> DeskForgetting.forget(desk, List.of("bad-1", "nobody"), session))
                    .hasMessageContaining("nobody: no article of that id; nothing was forgotten");
            DeskForgetting.forget(desk, List.of("bad-1"), session);
            assertThat(desk.verify().whole()).isTrue();
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("1 article forgotten", "still to do: report.html", "traces.bin");
        for (String file : List.of("report.jsonl", "texts.jsonl", "report.csv")) {
            assertThat(Files.readString(report.resolve(file)))
                    .as(file)
                    .doesNotContain("第1天")
                    .contains("bad-2");
        }
    }
}
