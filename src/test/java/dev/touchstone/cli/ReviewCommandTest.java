package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that open a desk and keep its users. */
class ReviewCommandTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void the_desk_is_open_until_the_program_is_told_to_stop() throws Exception {
        Path report = OpenDesk.scanned(folder, DeskArticles.spam("s1", "QWER7788"));
        CountDownLatch told = new CountDownLatch(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                told.countDown();
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(InputStream.nullInputStream(), out, err, Map.of(), "");
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> status =
                    other.submit(() -> Main.run(List.of("review", report.toString(), "--port", "0"), session));
            assertThat(told.await(90, TimeUnit.SECONDS)).isTrue();
            String address = out.toString(StandardCharsets.UTF_8).strip();
            assertThat(address).matches("http://127\\.0\\.0\\.1:[0-9]+");
            assertThat(new DeskVisitor(address).get("/queue").body()).contains("s1");
            session.stop(30);
            assertThat(status.get(5, TimeUnit.SECONDS)).isZero();
        } finally {
            other.shutdownNow();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Ctrl-C");
    }

    @Test
    void a_desk_that_cannot_be_opened_is_refused_with_the_reason() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Run.of("review", empty.toString()).err()).contains("no report.jsonl");
        Run open = Run.of("review", empty.toString(), "--host", "0.0.0.0");
        assertThat(open.status()).isEqualTo(2);
        assertThat(open.err()).contains("--users");
        assertThat(Run.of("review", empty.toString(), "--port", "70000").err()).contains("--port must be 0 to 65535");
        assertThat(Run.of("review", empty.toString(), "--users", "nobody.json").status())
                .isEqualTo(2);
    }

    @Test
    void a_database_that_is_not_there_is_told_without_its_password() throws IOException {
        String report =
                OpenDesk.scanned(folder, DeskArticles.spam("s1", "QWER7788")).toString();
        for (String address : List.of(
                "jdbc:postgresql://localhost:none/desk?user=u&password=Geheim1",
                "jdbc:postgresql://u:Geheim1@localhost:none/desk",
                "jdbc:postgresql://127.0.0.1:1/desk?user=u&password=Geheim1",
                "jdbc:mysql://u:Geheim1@localhost/desk")) {
            Run run = Run.of("review", report, "--database", address);
            assertThat(run.status()).as(address).isEqualTo(2);
            assertThat(run.err() + run.out()).as(address).contains("jdbc:").doesNotContain("Geheim1");
        }
    }

    @Test
    void an_article_is_forgotten_by_its_id() throws IOException {
        Path report =
                OpenDesk.scanned(folder, DeskArticles.spam("s1", "QWER7788") + DeskArticles.spam("s2", "TYUI9911"));
        Run none = Run.of("review", report.toString(), "--forget", "nobody");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("no article of that id");
        assertThat(Run.of("review", report.toString(), "--forget", "s1").status())
                .isZero();
        assertThat(Files.readString(report.resolve("texts.jsonl")))
                .contains("TYUI9911")
                .doesNotContain("QWER7788");
    }

    @Test
    void users_are_added_listed_and_removed_and_no_password_is_kept() throws IOException {
        String file = folder.resolve("users.json").toString();
        assertThat(Run.fed("a long password of wen\n", "users", file, "--add", "wen")
                        .out())
                .isEqualTo("wen  reviewer\n");
        assertThat(Run.fed("a long password of ana\n", "users", file, "--add", "ana", "--role", "lead")
                        .out())
                .isEqualTo("ana  lead\nwen  reviewer\n");
        assertThat(Files.readString(Path.of(file))).doesNotContain("long password");
        assertThat(Run.of("users", file, "--remove", "wen").out()).isEqualTo("ana  lead\n");
        assertThat(Run.of("users", file, "--remove", "wen").err()).contains("no such user");
        assertThat(Run.of("users", file, "--add", "bo").err()).contains("no password");
        assertThat(Run.fed("a long password\n", "users", file, "--add", "bo", "--role", "king")
                        .err())
                .contains("roles are");
    }
}
