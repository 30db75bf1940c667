package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.batch.GeneratedArticles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed at any moment, or whose disk is full, and is started again with {@code --resume} writes the bytes that
 * it would have written. {@code -Dtouchstone.kills=20} kills more often than the usual run of the tests does.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("touchstone.kills", 5);
    private static final int ARTICLES = 1_600;
    private static final int ENTRY = 64;

    @TempDir
    private static Path folder;

    /** What an undisturbed run writes. */
    private static Map<String, String> expected = Map.of();

    @BeforeAll
    static void undisturbed() throws Exception {
        articles();
        Path out = folder.resolve("undisturbed");
        assertThat(start(out).waitFor()).as(err()).isEqualTo(3);
        expected = files(out);
    }

    private static void articles() throws IOException {
        List<String> records;
        try (Stream<String> lines = GeneratedArticles.stream(ARTICLES)) {
            records = new ArrayList<>(lines.toList());
        }
        records.add(500, "{\"id\": \"broken");
        Path in = Files.createDirectories(folder.resolve("in/deep"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(in.resolve("a.jsonl.gz")))) {
            out.write(String.join("\n", records.subList(0, 800)).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("in/later.jsonl"), records.subList(800, records.size()));
        // Ids that were met before, and inputs that give nothing.
        Files.write(folder.resolve("in/twice.jsonl"), records.subList(100, 300));
        for (int i = 0; i < 60; i++) {
            Files.writeString(in.resolve("note-" + i + ".txt"), i % 20 == 7 ? "" : TestModels.FLAGGED + i);
        }
        Files.write(in.resolve("picture"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, 1});
    }

    private static List<String> command(Path out, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.touchstone.cli.Main",
                "scan",
                folder.resolve("in").toString(),
                "--out",
                out.toString(),
                "--threads",
                "2"));
        command.addAll(List.of(more));
        return command;
    }

    private static Process start(Path out, String... more) throws IOException {
        return new ProcessBuilder(command(out, more))
                .redirectError(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("err").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    /** The files of a report but for what differs from run to run. */
    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(out)) {
            for (Path path : paths.toList()) {
                String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                files.put(
                        path.getFileName().toString(),
                        path.endsWith("run.json") ? text.substring(0, text.indexOf("\"ran\"")) : text);
            }
        }
        return files;
    }

    private static long length(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    void killed_at_any_moment_it_goes_on_to_the_same_bytes() throws Exception {
        Path out = folder.resolve("killed");
        Random random = new Random(20);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            // Later and later in the input, the last time while the report is made of it.
            long entries = (long) ARTICLES * (i + random.nextInt(2)) / KILLS;
            boolean last = i == KILLS - 1;
            Process process = start(out, i == 0 ? "--quiet" : "--resume");
            Path watched = out.resolve(last ? ".report.html.partial" : ".touchstone-run/index");
            boolean reached = false;
            while (!reached && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
                reached = last ? Files.exists(watched) : length(watched) >= entries * ENTRY;
            }
            process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            killed += process.waitFor() == 128 + 9 ? 1 : 0;
        }
        Process process = start(out, "--resume");

        assertThat(process.waitFor()).as(err()).isEqualTo(3);
        assertThat(killed).as(err()).isGreaterThanOrEqualTo(KILLS - 1);
        assertThat(files(out)).isEqualTo(expected);
        assertThat(expected.keySet())
                .containsExactly(
                        "campaigns.jsonl",
                        "report.csv",
                        "report.html",
                        "report.jsonl",
                        "run.json",
                        "texts.jsonl",
                        "traces.bin");
        assertThat(expected.getOrDefault("report.jsonl", "").lines()).hasSize(ARTICLES + 200 + 57);
        assertThat(expected.getOrDefault("report.jsonl", "")).contains("id-met-twice");
    }

    @Test
    void with_a_full_disk_it_says_so_and_goes_on_when_there_is_room() throws Exception {
        Path out = folder.resolve("full");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 4000; exec \"$@\"", "sh"));
        command.addAll(command(out));
        Path told = folder.resolve("told");
        Process full = new ProcessBuilder(command)
                .redirectError(told.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(full.waitFor()).isEqualTo(2);
        assertThat(Files.readString(told))
                .contains("the report was not written: " + out.resolve(".touchstone-run"), "--resume goes on");
        assertThat(start(out, "--resume").waitFor()).as(err()).isEqualTo(3);
        assertThat(files(out)).isEqualTo(expected);
    }
}
