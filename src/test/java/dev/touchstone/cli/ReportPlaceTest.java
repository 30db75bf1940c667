package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a report goes, what it says of itself, and that it is never read as articles. */
class ReportPlaceTest {
    @TempDir
    private Path folder;

    private Path in = Path.of("in");

    @BeforeEach
    void articles() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), TestModels.CLEAN);
        Files.writeString(in.resolve("b.txt"), TestModels.CLEAN);
    }

    private Run scan(Path from, Path out, String... options) {
        return Run.of(Stream.concat(Stream.of("scan", from.toString(), "--out", out.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void a_folder_that_holds_something_else_is_refused_and_stays_as_it_was() {
        Run run = scan(in, in);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.told())
                .containsExactly("touchstone: the report was not written: " + in
                        + " holds a.txt and no report of Touchstone; name a new folder or an empty one");
        assertThat(in.toFile().list()).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void an_empty_folder_one_with_hidden_files_and_an_older_report_are_taken() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        assertThat(scan(in, out).status()).isZero();
        Files.writeString(out.resolve("notes.txt"), "mine");
        assertThat(scan(in, out).status()).isZero();
        Path hidden = Files.createDirectories(folder.resolve("hidden"));
        Files.writeString(hidden.resolve(".keep"), "");
        assertThat(scan(in, hidden).status()).isZero();
    }

    @Test
    void a_report_in_a_folder_that_is_scanned_is_passed_over_and_told() {
        assertThat(scan(in, in.resolve("deep/report")).status()).isZero();
        Run other = scan(in, folder.resolve("other"));

        assertThat(other.status()).as(other.err()).isZero();
        assertThat(other.told().get(0)).endsWith("in/deep/report: the folder holds a report and is passed over");
        assertThat(other.told().get(1)).contains("2 articles");
        Run itself = scan(in, in.resolve("deep/report"));
        assertThat(itself.status()).as(itself.err()).isZero();
        assertThat(itself.told()).hasSize(1);
    }

    @Test
    void a_report_that_is_named_is_no_folder_of_articles() {
        Path out = folder.resolve("out");
        assertThat(scan(in, out).status()).isZero();
        Run run = Run.of("scan", out.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.told().get(0))
                .isEqualTo("touchstone: " + out + ": the folder holds a report, not articles; name"
                        + " the articles themselves");
    }

    @Test
    void articles_with_one_id_are_told_apart_by_their_line() throws IOException {
        String record = "{\"id\":\"same\",\"text\":\"" + TestModels.CLEAN + "\"}\n";
        Path feed = Files.writeString(folder.resolve("feed.jsonl"), record.repeat(3));
        Path out = folder.resolve("out");
        Run run = scan(feed, out, "--keep-texts", "all");

        assertThat(run.err()).contains("; 2 articles have an id met before (the line tells them apart)");
        assertThat(Files.readAllLines(out.resolve("texts.jsonl")))
                .hasSize(3)
                .allMatch(line -> line.startsWith("{\"id\":\"same\",\"text\":"))
                .satisfiesExactly(
                        line -> assertThat(line).endsWith(",\"line\":1}"),
                        line -> assertThat(line).endsWith(",\"line\":2}"),
                        line -> assertThat(line).endsWith(",\"line\":3}"));
    }

    @Test
    void the_summary_is_in_the_language_that_is_asked_for_and_tells_of_campaigns() {
        assertThat(scan(in, folder.resolve("en")).told())
                .singleElement()
                .asString()
                .contains("2 articles in ", "; no campaigns; report: ");
        assertThat(scan(in, folder.resolve("zh"), "--language", "zh").told())
                .singleElement()
                .asString()
                .contains("2 篇文章", "；未发现推广活动；报告：")
                .doesNotContain("articles", "report:");
    }

    @Test
    void a_full_disk_behind_standard_output_is_told_once() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                List.of("scan", in.toString(), "--format", "jsonl", "--quiet"),
                InputStream.nullInputStream(),
                full,
                err);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("touchstone: cannot write to standard output: No space left on device\n");
    }
}
