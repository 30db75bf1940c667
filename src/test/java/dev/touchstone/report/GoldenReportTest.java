package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.report.words.ReportLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One fixed report, byte for byte. {@code -Dgolden.update=true} rewrites what is expected; the diff is then the review. */
class GoldenReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/touchstone/report/golden");
    private static final List<String> FILES =
            List.of("report.jsonl", "texts.jsonl", "report.csv", "report.html", "run.json");

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void report_is_written_byte_for_byte(ReportLanguage language, @TempDir Path folder) throws IOException {
        try (ReportFolder report = ReportFolder.open(folder, new ReportContext(language, KeepTexts.FINDINGS))) {
            for (JudgedArticle judged : Samples.all()) {
                report.write(judged);
            }
            report.finish(Samples.facts());
        }
        for (String file : FILES) {
            Path expected = GOLDEN.resolve(language.tag()).resolve(file);
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(expected.getParent());
                Files.copy(folder.resolve(file), expected, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(expected);
        }
    }
}
