package dev.touchstone.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The formats there are: one line each. */
public final class ReportWriters {
    private static final List<ReportFormat> ALL = List.of(
            new ReportFormat("jsonl", "report.jsonl", JsonLinesReportWriter::new),
            new ReportFormat("texts", "texts.jsonl", TextsReportWriter::keeps, TextsReportWriter::new),
            new ReportFormat("csv", "report.csv", CsvReportWriter::new),
            new ReportFormat("html", "report.html", HtmlReportWriter::new));

    private ReportWriters() {}

    static List<ReportFormat> all() {
        return ALL;
    }

    /** What {@link #open} can be asked for. */
    public static List<String> names() {
        return ALL.stream().map(ReportFormat::name).toList();
    }

    /**
     * A writer over a stream, which it closes.
     *
     * @param format one of {@link #names}
     * @throws IllegalArgumentException if there is no such format
     */
    public static ReportWriter open(String format, OutputStream out, ReportContext context) throws IOException {
        for (ReportFormat known : ALL) {
            if (known.name().equals(format)) {
                return known.opening().open(out, context);
            }
        }
        throw new IllegalArgumentException("no report format " + format + "; there are " + String.join(", ", names()));
    }
}
