package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.touchstone.assess.JudgedArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportWritersTest {
    static List<String> names() {
        return ReportWriters.names();
    }

    @Test
    void every_writer_is_registered() throws IOException {
        String registration = Files.readString(Path.of("src/main/java/dev/touchstone/report/ReportWriters.java"));
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/touchstone/report"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> name.endsWith("ReportWriter") && !name.equals("ReportWriter")))
                    .hasSize(ReportWriters.names().size())
                    .allMatch(name -> registration.contains(name + "::new"));
        }
    }

    @Test
    void every_file_is_one_that_a_folder_knows_as_its_own() {
        assertThat(FolderClaim.NAMES)
                .containsAll(
                        ReportWriters.all().stream().map(ReportFormat::file).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_file_ends_its_last_line_and_is_the_same_twice(String format) throws IOException {
        String once = written(format);
        assertThat(once).endsWith("\n").doesNotContain("\r").isEqualTo(written(format));
    }

    private static String written(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunTally tally = new RunTally();
        try (ReportWriter writer = ReportWriters.open(format, out, ReportContext.DEFAULT)) {
            for (JudgedArticle judged : Samples.all()) {
                tally.add(judged.assessment());
                writer.prepare(judged).write();
            }
            writer.finish(new RunSummary(ReportContext.DEFAULT, Samples.facts(), tally.counts()));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_full_disk_is_told_as_such(String format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> {
                    try (ReportWriter writer = ReportWriters.open(format, full, ReportContext.DEFAULT)) {
                        for (int i = 0; i < 400; i++) {
                            writer.prepare(ManyArticles.number(i, 20)).write();
                        }
                        writer.finish(new RunSummary(ReportContext.DEFAULT, Samples.facts(), new RunTally().counts()));
                    }
                })
                .withMessageContaining("No space left");
    }
}
