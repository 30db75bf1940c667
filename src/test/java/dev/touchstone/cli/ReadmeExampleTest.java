package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Indicator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The library judges and does nothing else: no print, no thread, no socket. */
class ReadmeExampleTest {
    @TempDir
    private Path folder;

    @Test
    void judges_without_a_print_and_leaves_no_thread() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
        Assessment assessment;
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            assessment = ReadmeExample.judge();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> !before.contains(thread))
                        .map(Thread::getName))
                .isEmpty();
        assertThat(assessment.indicators().stream().map(Indicator::name)).contains("code:K7Q2M9AB");
    }

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void no_class_that_could_open_a_socket_is_even_loaded() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load=info:file=" + loaded.getFileName() + "::filecount=0",
                        "-ea",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.touchstone.cli.ReadmeExample")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();

        assertThat(Files.readString(printed)).isEmpty();
        assertThat(process.exitValue()).isZero();
        List<String> classes = Files.readAllLines(loaded);
        assertThat(classes).anyMatch(line -> line.contains(" dev.touchstone.Moderator "));
        assertThat(classes)
                .noneMatch(line -> line.contains(" java.net.Socket ")
                        || line.contains(" java.net.SocketImpl ")
                        || line.contains(" java.net.DatagramSocket ")
                        || line.contains(" java.net.InetAddress ")
                        || line.contains(" java.net.InetSocketAddress ")
                        || line.contains(" sun.nio.ch.Net ")
                        || line.contains(" sun.nio.ch.SocketChannelImpl ")
                        || line.contains(" java.net.http."));
    }
}
