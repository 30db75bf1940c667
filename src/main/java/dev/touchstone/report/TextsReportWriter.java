package dev.touchstone.report;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Verdict;
import dev.touchstone.assess.WhatIf;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** {@code texts.jsonl}: the texts that spans count in, one a line, in input order. */
final class TextsReportWriter implements ReportWriter {
    /** The brace and the line end that close a record. */
    private static final int END = 2;

    private final OutputStream out;
    private final KeepTexts kept;
    /** Of {@code report.jsonl}: ids may be met twice, lines are not. */
    private long line;

    TextsReportWriter(OutputStream out, ReportContext context) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.kept = context.keepTexts();
    }

    /** Whether there is anything to keep. */
    static boolean keeps(ReportContext context) {
        return context.keepTexts() != KeepTexts.NONE;
    }

    @Override
    public PreparedPart prepare(JudgedArticle judged) {
        if (!isKept(judged.assessment().verdict())) {
            return () -> line++;
        }
        byte[] record = JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", judged.assessment().id());
            json.writeStringProperty("text", judged.article().text());
            changes(judged.assessment(), json);
            json.writeEndObject();
        });
        return () -> {
            line++;
            out.write(record, 0, record.length - END);
            out.write((",\"line\":" + line + "}\n").getBytes(StandardCharsets.US_ASCII));
        };
    }

    /** What would change the verdict stands beside the text, for whoever works on from the report: no assessment's line has it. */
    private static void changes(Assessment assessment, JsonBytes json) {
        json.writeArrayPropertyStart("changes");
        for (WhatIf whatIf : assessment.whatIf()) {
            json.writeStartObject();
            json.writeArrayPropertyStart("without");
            whatIf.without().forEach(name -> json.writeString(name));
            json.writeEndArray();
            json.writeStringProperty("verdict", whatIf.verdict().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private boolean isKept(Verdict verdict) {
        return switch (kept) {
            case ALL -> true;
            case FINDINGS -> verdict != Verdict.CLEAN;
            case NONE -> false;
        };
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
