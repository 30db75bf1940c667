package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.batch.GeneratedArticles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same articles give the same report, however they are judged and however they come. */
class SameBytesTest {
    @TempDir
    private Path folder;

    /** The files of a report but for what differs from run to run, and for where articles were read. */
    private Map<String, String> report(String name, String... arguments) throws IOException {
        Path out = folder.resolve(name);
        String[] all = Stream.concat(
                        Stream.of(
                                "scan",
                                "--out",
                                out.toString(),
                                "--models",
                                folder.resolve("models").toString(),
                                "--quiet"),
                        Stream.of(arguments))
                .toArray(String[]::new);
        Run run = Run.of(all);
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(out)) {
            for (Path path : paths.toList()) {
                String file = path.getFileName().toString();
                Charset charset = file.endsWith(".bin") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
                files.put(file, Files.readString(path, charset));
            }
        }
        return files;
    }

    private static String withoutRan(String run) {
        return run.substring(0, run.indexOf("\"ran\""));
    }

    private static void assertSame(Map<String, String> one, Map<String, String> other) {
        assertThat(other.keySet())
                .isEqualTo(one.keySet())
                .contains("report.jsonl", "report.csv", "report.html", "run.json");
        one.forEach((name, text) -> {
            if (name.equals("run.json")) {
                assertThat(withoutRan(other.getOrDefault(name, ""))).isEqualTo(withoutRan(text));
            } else {
                assertThat(other.getOrDefault(name, "")).as(name).isEqualTo(text);
            }
        });
    }

    @Test
    void for_one_two_and_eight_threads() throws IOException {
        TestModels.in(folder);
        String articles = generated(300);

        Map<String, String> one = report("one", "--threads", "1", articles);

        assertSame(one, report("two", "--threads", "2", articles));
        assertSame(one, report("eight", "--threads", "8", articles));
        assertThat(one.getOrDefault("report.jsonl", "").lines()).hasSize(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "jsonl.gz", "gz"})
    void for_files_json_lines_and_packed_ones_but_for_their_source(String how) throws IOException {
        TestModels.in(folder);
        Map<String, String> texts = Map.of(
                "a.txt",
                TestModels.FLAGGED,
                "b.md",
                "# 邀请\n\n" + TestModels.FLAGGED + " [入口](https://entry.example/join/K7Q2M9AB)\n",
                "c/d.html",
                "<html><head><title>雨</title></head><body><p>" + TestModels.CLEAN + "</p></body></html>",
                "c/e.txt",
                TestModels.REVIEWED);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            write("files/" + text.getKey(), text.getValue(), false);
            write("packed/" + text.getKey() + ".gz", text.getValue(), true);
        }
        StringBuilder records = new StringBuilder();
        new TreeMap<>(texts)
                .forEach((name, text) -> records.append("{\"id\":\"" + name + "\",\"" + field(name) + "\":\""
                        + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n"));
        write("articles.jsonl", records.toString(), false);
        write("articles.jsonl.gz", records.toString(), true);

        Map<String, String> files = report("of-files", folder.resolve("files").toString());
        Map<String, String> others = report(
                "of-others",
                folder.resolve(how.equals("gz") ? "packed" : "articles." + how).toString());

        for (String name : new String[] {"report.jsonl", "texts.jsonl"}) {
            assertThat(withoutSource(others.getOrDefault(name, "")))
                    .as(name)
                    .isEqualTo(withoutSource(files.getOrDefault(name, "")));
        }
        assertThat(files.getOrDefault("report.jsonl", "").lines()).hasSize(4);
    }

    private static String field(String name) {
        return name.endsWith("html") ? "html" : name.endsWith("md") ? "markdown" : "text";
    }

    private static String withoutSource(String report) {
        return report.replaceAll("\"source\":\"[^\"]*\"", "\"source\":\"\"");
    }

    private void write(String name, String text, boolean packed) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packed ? new GZIPOutputStream(bytes) : bytes) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, bytes.toByteArray());
    }

    private String generated(int count) throws IOException {
        Path file = folder.resolve("generated.jsonl");
        try (Stream<String> lines = GeneratedArticles.stream(count)) {
            Files.write(file, lines.toList());
        }
        return file.toString();
    }
}
