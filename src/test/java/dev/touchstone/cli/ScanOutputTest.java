package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanOutputTest {
    @TempDir
    private Path folder;

    private String models;

    @BeforeEach
    void articles() throws IOException {
        models = TestModels.in(folder).toString();
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/clean.txt"), TestModels.CLEAN);
        Files.writeString(folder.resolve("in/review.txt"), TestModels.REVIEWED);
        Files.writeString(folder.resolve("in/邀请.txt"), TestModels.FLAGGED);
    }

    private Run scan(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(
                new String[] {"scan", folder.resolve("in").toString(), "--models", models}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    @Test
    void without_a_folder_and_a_format_a_table_of_findings_gravest_first() {
        Run run = scan();

        assertThat(run.out().lines().map(line -> line.split(" +", -1)[0])).containsExactly("verdict", "flag", "review");
        assertThat(run.out()).contains("邀请.txt", "code K7Q2M9AB").doesNotContain("clean", "\033");
        assertThat(run.told()).hasSize(1);
        assertThat(run.told().get(0)).contains("3 articles", "1 flag, 1 review, 1 clean");
    }

    @Test
    void table_is_in_the_language_asked_for_and_its_columns_stay_straight() {
        Run run = scan("--language", "zh");

        assertThat(run.out().lines().map(line -> line.split(" +", -1)[0])).containsExactly("结论", "建议处置", "待复核");
        assertThat(run.out()).contains("推广  仿冒  文章", "涉及", "代码 K7Q2M9AB").doesNotContain("verdict", "flag");
        assertThat(run.out().lines().map(line -> Columns.width(line.substring(0, line.lastIndexOf("  ")))))
                .containsOnly(Columns.width(
                        run.out().lines().findFirst().orElseThrow().replaceFirst("  涉及$", "")));
    }

    @Test
    void quiet_says_nothing_where_nothing_is_wrong() {
        assertThat(scan("--quiet").err()).isEmpty();
    }

    @Test
    void json_lines_go_to_standard_output_in_the_order_of_the_input() {
        Run run = scan("--format", "jsonl");

        assertThat(run.out().lines().map(line -> line.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1")))
                .containsExactly("clean.txt", "review.txt", "邀请.txt");
        assertThat(run.out()).contains("\"campaign\":null");
    }

    @Test
    void folder_holds_the_report_and_standard_output_nothing() {
        Path out = folder.resolve("report");
        Run run = scan("--out", out.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(out.resolve("report.html").toString());
        assertThat(out.resolve("report.jsonl")).exists();
    }

    @Test
    void report_in_the_folder_that_is_scanned_is_not_scanned_itself() throws IOException {
        Path out = folder.resolve("in/report");
        scan("--out", out.toString());
        Run again = scan("--out", out.toString());

        assertThat(again.status()).as(again.err()).isZero();
        assertThat(Files.readAllLines(out.resolve("report.jsonl"))).hasSize(3);
    }

    @Test
    void folder_that_cannot_be_one_is_refused_before_anything_is_judged() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Run run = scan("--out", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.told()).hasSize(1);
        assertThat(run.err()).contains(file.toString());
        assertThat(file).hasContent("in the way");
    }

    @Test
    void reasons_are_given_in_the_language_asked_for() {
        assertThat(scan("--format", "jsonl", "--language", "zh").out())
                .isNotEqualTo(scan("--format", "jsonl").out());
    }

    @Test
    void id_met_twice_is_judged_twice_and_told() {
        String record = "{\"id\":\"same\",\"text\":\"" + TestModels.CLEAN + "\"}\n";
        Run run = Run.fed(record + record, "scan", "-", "--format", "jsonl", "--threads", "4");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).doesNotContain("id-met-twice");
        assertThat(lines.get(1)).contains("id-met-twice");
    }

    @Test
    void closed_pipe_ends_the_scan_without_a_word() {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            records.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append(TestModels.CLEAN)
                    .append("\"}\n");
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(records.toString().getBytes(StandardCharsets.UTF_8));
        int status = Main.run(List.of("scan", "-", "--format", "jsonl"), in, new Closing(1_000), err);

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isEqualTo(3);
    }

    @Test
    void full_disk_behind_standard_output_is_told() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int status = Main.run(List.of("registry", "show"), InputStream.nullInputStream(), full, err);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
        assertThat(status).isEqualTo(2);
    }

    /** A pipe whose reader goes away after so many bytes. */
    private static final class Closing extends OutputStream {
        private long left;

        Closing(long left) {
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw new IOException("Broken pipe");
            }
        }
    }
}
