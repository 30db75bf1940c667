package dev.touchstone.report;

import dev.touchstone.assess.JudgedArticle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** {@code report.jsonl}: every assessment, one a line, in input order. */
final class JsonLinesReportWriter implements ReportWriter {
    private final OutputStream out;
    private final AssessmentJson json;

    JsonLinesReportWriter(OutputStream out, ReportContext context) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.json = new AssessmentJson(context.language());
    }

    @Override
    public PreparedPart prepare(JudgedArticle judged) {
        byte[] line = json.line(judged);
        return () -> out.write(line);
    }

    @Override
    public void finish(RunSummary summary) throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
