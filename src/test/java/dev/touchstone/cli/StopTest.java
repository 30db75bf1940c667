package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is told to stop reads no more, hands over what it has, and says so. */
class StopTest {
    private static final String RECORD = "{\"id\":\"one\",\"text\":\"" + TestModels.CLEAN + "\"}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "4"})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void session_told_to_stop_while_it_waits_for_input(String threads) throws Exception {
        PipedInputStream in = new PipedInputStream(1 << 16);
        Watched out = new Watched();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(in, out, err, Map.of(), "");
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (PipedOutputStream feed = new PipedOutputStream(in)) {
            Future<Integer> status = other.submit(
                    () -> Main.run(List.of("scan", "-", "--format", "jsonl", "--threads", threads), session));
            feed.write(RECORD.getBytes(StandardCharsets.UTF_8));
            feed.flush();
            // A finished assessment is handed on although nothing follows it yet.
            assertThat(out.written.await(50, TimeUnit.SECONDS)).isTrue();
            session.stop(30);

            assertThat(status.get(5, TimeUnit.SECONDS)).isEqualTo(3);
        } finally {
            other.shutdownNow();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("interrupted", "1 article ");
    }

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisabledOnOs(OS.WINDOWS)
    void process_told_to_end_writes_its_report_first() throws Exception {
        Path out = folder.resolve("report");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.touchstone.cli.Main",
                        "scan",
                        "-",
                        "--out",
                        out.toString(),
                        "--format",
                        "jsonl")
                .redirectError(err.toFile())
                .start();
        try (OutputStream feed = process.getOutputStream()) {
            feed.write(RECORD.getBytes(StandardCharsets.UTF_8));
            feed.flush();
            assertThat(process.getInputStream().read()).isEqualTo('{');
            // The handle sends the signal alone: the process itself would close its input as well.
            assertThat(process.toHandle().destroy()).isTrue();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(Files.readString(err)).contains("interrupted");
        assertThat(Files.readAllLines(out.resolve("report.jsonl"))).hasSize(1);
        assertThat(Files.readString(out.resolve("run.json"))).contains("the run was interrupted");
    }

    /** Tells when something was written. */
    private static final class Watched extends OutputStream {
        private final CountDownLatch written = new CountDownLatch(1);

        @Override
        public void write(int b) throws IOException {
            written.countDown();
        }
    }
}
