package dev.touchstone.cli;

import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.Limits;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.report.KeepTexts;
import dev.touchstone.report.spool.RunConditions;
import dev.touchstone.report.words.ReportLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a scan was asked for.
 *
 * @param paths of the articles
 * @param out folder of the report
 * @param stream whether assessments are printed as they are made
 * @param threads that judge
 * @param colours whether the table may be coloured
 */
record ScanOptions(
        List<String> paths,
        Optional<Path> out,
        boolean stream,
        ReportLanguage language,
        KeepTexts keepTexts,
        Optional<InputFormat> inputFormat,
        int maxCharacters,
        int threads,
        Optional<FailOn> failOn,
        boolean quiet,
        boolean colours) {
    private static final int MOST_BYTES_A_CHARACTER = 4;
    private static final long MOST_BYTES = 1L << 30;

    /** Bytes enough for as many characters as are wanted. */
    Limits limits() {
        Limits usual = Limits.DEFAULT;
        long bytes = Math.max(usual.maxBytes(), Math.min((long) maxCharacters * MOST_BYTES_A_CHARACTER, MOST_BYTES));
        return new Limits(maxCharacters, (int) bytes, usual.maxBlocks(), usual.maxHyperlinks());
    }

    /** What must be the same when a run is gone on with: all that the report depends on. */
    RunConditions conditions(Knowledge knowledge) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("articles", String.join(" ", paths));
        values.put("--as-of", knowledge.asOf().toString());
        values.put("--input-format", inputFormat.map(InputFormat::id).orElse(""));
        values.put("--keep-texts", keepTexts.id());
        values.put("--language", language.tag());
        values.put("--max-characters", Integer.toString(maxCharacters));
        values.put("models", knowledge.digest());
        values.put("program", ProgramVersion.number());
        return new RunConditions(values);
    }
}
