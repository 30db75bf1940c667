package dev.touchstone.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.Reason;
import dev.touchstone.report.words.Wording;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code report.csv}: one row an article, for spreadsheets. Begins with a byte-order mark, without which Excel reads Chinese in
 * the machine's old code page.
 */
final class CsvReportWriter implements ReportWriter {
    static final List<String> COLUMNS = List.of(
            "id",
            "source",
            "url",
            "title",
            "language",
            "verdict",
            "referral_spam",
            "impersonation",
            "brands",
            "implicated_domains",
            "codes",
            "reasons",
            "carrier",
            "truncated",
            "diagnostics");

    private static final String SEPARATOR = "; ";
    private static final int MOST_REASONS = 3;
    private static final int MOST_NAMES = 20;

    private static final CsvWriter.CsvWriterBuilder ROWS =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0);

    private final Writer out;
    private final Wording wording;

    CsvReportWriter(OutputStream out, ReportContext context) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.wording = Wording.in(context.language());
        this.out.write('\uFEFF');
        this.out.write(row(COLUMNS));
    }

    private static String row(List<String> cells) {
        StringWriter row = new StringWriter();
        ROWS.build(row).writeRecord(cells);
        return row.toString();
    }

    @Override
    public PreparedPart prepare(JudgedArticle judged) {
        String row = row(cells(judged.assessment()));
        return () -> out.write(row);
    }

    private List<String> cells(Assessment assessment) {
        return List.of(
                SafeCell.of(assessment.id()),
                SafeCell.of(assessment.origin().toString()),
                SafeCell.ofWords(assessment.url().orElse("")),
                SafeCell.ofWords(assessment.title()),
                SafeCell.of(assessment.language().tag()),
                assessment.verdict().id(),
                score(assessment, Label.REFERRAL_SPAM),
                score(assessment, Label.IMPERSONATION),
                SafeCell.ofWords(assessment.brands().stream()
                        .map(BrandCard::name)
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining(SEPARATOR))),
                SafeCell.ofWords(implicatedDomains(assessment)),
                SafeCell.ofWords(codes(assessment)),
                SafeCell.ofWords(Reason.gravestFirst(assessment).stream()
                        .filter(Reason::counts)
                        .limit(MOST_REASONS)
                        .map(reason -> wording.reason(reason.evidence().because(), assessment, Medium.PEOPLE))
                        .collect(Collectors.joining(" "))),
                SafeCell.ofWords(
                        assessment.carrier().map(carrier -> carrier.host()).orElse("")),
                Boolean.toString(assessment.truncated()),
                SafeCell.ofWords(assessment.diagnostics().stream()
                        .map(diagnostic -> diagnostic.code())
                        .distinct()
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining(SEPARATOR))));
    }

    private static String score(Assessment assessment, Label label) {
        return BigDecimal.valueOf(Math.round(assessment.label(label).score() * 1e6), 6)
                .toPlainString();
    }

    private static String implicatedDomains(Assessment assessment) {
        return names(assessment.indicators().stream()
                .filter(indicator -> indicator.type() == Indicator.Type.DOMAIN && indicator.implicated())
                .toList());
    }

    private static String codes(Assessment assessment) {
        return names(assessment.indicators().stream()
                .filter(indicator -> indicator.type() == Indicator.Type.CODE)
                .toList());
    }

    private static String names(List<Indicator> indicators) {
        String names =
                indicators.stream().limit(MOST_NAMES).map(Indicator::value).collect(Collectors.joining(SEPARATOR));
        return indicators.size() > MOST_NAMES ? names + SEPARATOR + "…" : names;
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
