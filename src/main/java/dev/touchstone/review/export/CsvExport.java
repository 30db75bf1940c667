package dev.touchstone.review.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.touchstone.assess.Label;
import dev.touchstone.report.SafeCell;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything confirmed, one thing a row, for spreadsheets: values defanged, no cell a formula. */
final class CsvExport implements Export {
    static final List<String> COLUMNS = List.of(
            "type",
            "value",
            "malicious",
            "carried_as",
            "labels",
            "articles",
            "reviewers",
            "first",
            "last",
            "campaigns");

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String name() {
        return "indicators.csv";
    }

    @Override
    public int write(ExportSource source, Path target) throws IOException {
        List<ConfirmedIndicator> indicators = ConfirmedIndicators.of(source);
        write(indicators, target);
        return indicators.size();
    }

    static void write(List<ConfirmedIndicator> indicators, Path target) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        for (ConfirmedIndicator indicator : indicators) {
            rows.add(List.of(
                    SafeCell.of(indicator.type()),
                    SafeCell.ofWords(indicator.value()),
                    Boolean.toString(indicator.isMalicious()),
                    indicator.carriedAs(),
                    indicator.labels().stream().map(Label::id).collect(Collectors.joining("; ")),
                    Integer.toString(indicator.articles()),
                    Integer.toString(indicator.reviewers()),
                    indicator.first().toString(),
                    indicator.last().toString(),
                    SafeCell.of(String.join("; ", indicator.campaigns()))));
        }
        writeRows(rows, target);
    }

    /** With a byte-order mark, without which Excel reads Chinese in the machine's old code page. */
    static void writeRows(List<List<String>> rows, Path target) throws IOException {
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
                rows.forEach(csv::writeRecord);
            }
        }
    }
}
