package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportWriterTest {
    private static String csv(JudgedArticle... articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportWriters.open("csv", out, ReportContext.DEFAULT)) {
            for (JudgedArticle judged : articles) {
                writer.prepare(judged).write();
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> records(String csv) {
        assertThat(csv).startsWith("\uFEFF");
        try (Stream<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv.substring(1)).stream()) {
            return records.toList();
        }
    }

    @Test
    void every_article_is_one_row_with_a_cell_for_each_column() throws IOException {
        List<CsvRecord> records = records(csv(Samples.all().toArray(JudgedArticle[]::new)));
        assertThat(records).hasSize(Samples.all().size() + 1);
        assertThat(records.get(0).getFields()).isEqualTo(CsvReportWriter.COLUMNS);
        assertThat(records).allMatch(row -> row.getFieldCount() == CsvReportWriter.COLUMNS.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/C calc'!A1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "\u200B=1",
                "\uFEFF=1",
                " =1",
                "\",=1",
            })
    void no_cell_begins_a_formula(String beginning) throws IOException {
        JudgedArticle judged = SampleArticle.of(beginning, beginning)
                .from(beginning, 0)
                .titled(beginning, new Language(beginning))
                .seen(
                        Samples.INVITE_CODE,
                        dev.touchstone.assess.Label.REFERRAL_SPAM,
                        9,
                        beginning,
                        java.util.Map.of("code", beginning))
                .diagnostic(beginning, beginning)
                .brand(beginning, beginning, beginning)
                .judged();
        CsvRecord row = records(csv(judged)).get(1);
        assertThat(row.getFields()).allSatisfy(cell -> assertThat(cell).doesNotContainPattern("^[=+\\-@\t\r\n＝＋－＠]"));
        assertThat(row.getField(0).replaceFirst("^'", ""))
                .isEqualTo(dev.touchstone.report.words.Medium.MACHINE.show(beginning));
    }

    @Test
    void addresses_in_cells_lead_nowhere() throws IOException {
        CsvRecord row = records(csv(Samples.flagged())).get(1);
        assertThat(row.getField(2)).isEqualTo("hxxps://okx[.]help-quill[.]top/close/?from=feed");
        assertThat(row.getField(9)).isEqualTo("quillmark-x[.]top");
        assertThat(row.getField(12)).isEqualTo("okx[.]help-quill[.]top");
        assertThat(row.getFields()).noneMatch(cell -> cell.contains("http"));
    }

    @Test
    void cells_hold_neither_control_characters_nor_line_ends() throws IOException {
        CsvRecord row = records(csv(Samples.hostile())).get(1);
        assertThat(row.getFields()).noneMatch(cell -> cell.codePoints().anyMatch(Character::isISOControl));
        assertThat(row.getFields()).noneMatch(cell -> cell.contains("\u202E"));
    }
}
