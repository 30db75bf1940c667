package dev.touchstone.review.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.touchstone.report.ReportFolder;
import dev.touchstone.report.ReportLine;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Takes what articles say out of the report folder's own files, each rewritten whole or not at all. Nobody else writes to the folder
 * meanwhile.
 */
final class FolderForgetting {
    private static final String EXPORTS = "exports";
    private static final String DECISIONS = "decisions.jsonl";
    /** Hosts, addresses and codes alone, which stay. */
    private static final Set<String> INDICATORS = Set.of("indicators.csv", "indicators.stix.json", "event.misp.json");

    private static final int TITLE = 3;
    private static final int REASONS = 11;

    private final ReportFiles files;
    private final ForgottenArticles forgotten;
    /** Ids of those in the report, by line. */
    private final Map<Long, String> lines;

    private FolderForgetting(ReportFiles files, ForgottenArticles forgotten, Map<Long, String> lines) {
        this.files = files;
        this.forgotten = forgotten;
        this.lines = lines;
    }

    /** Looks for them; removes what a forgetting that was killed left behind, which holds what it had not come to. */
    static FolderForgetting of(ReportFiles files, ForgottenArticles forgotten) throws IOException {
        for (Path file : List.of(files.texts(), files.report(), csv(files), decisions(files))) {
            Rewriting.drop(file);
        }
        Map<Long, String> lines = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(files.report(), StandardCharsets.UTF_8)) {
            long number = 1;
            for (String line = in.readLine(); line != null; line = in.readLine(), number++) {
                if (forgotten.mayHold(line)) {
                    JsonNode assessment = ChangedLines.tree(files.report(), number, line);
                    if (forgotten.holds(assessment)) {
                        lines.put(number, assessment.path("article").path("id").asString(""));
                    }
                }
            }
        }
        return new FolderForgetting(files, forgotten, lines);
    }

    /** Rewrites {@code texts.jsonl}. */
    void texts() throws IOException {
        ChangedLines.of(
                files.texts(),
                (number, line) ->
                        isOf(ChangedLines.tree(files.texts(), number, line)) ? Optional.empty() : Optional.of(line));
    }

    private boolean isOf(JsonNode text) {
        return text.path("id").asString("").equals(lines.get(text.path("line").asLong(0)));
    }

    /**
     * Rewrites {@code report.jsonl}.
     *
     * @param ready told of the rewritten file before it takes the name
     */
    void report(ChangedLines.Ready ready) throws IOException {
        ChangedLines.of(
                files.report(),
                (number, line) -> Optional.of(
                        lines.containsKey(number)
                                ? ReportLine.of(Stripped.forgotten(ChangedLines.tree(files.report(), number, line)))
                                : line),
                ready);
    }

    /** Rewrites {@code report.csv}. */
    void csv() throws IOException {
        Path file = csv(files);
        if (!Files.exists(file)) {
            return;
        }
        try (Rewriting rewriting = Rewriting.of(file)) {
            try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                    BufferedWriter out = Files.newBufferedWriter(rewriting.part(), StandardCharsets.UTF_8);
                    CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(in);
                    CsvWriter writer =
                            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
                long line = 0;
                for (CsvRecord row : rows) {
                    List<String> cells = new ArrayList<>(row.getFields());
                    if (lines.containsKey(line++) && cells.size() > REASONS) {
                        cells.set(TITLE, "");
                        cells.set(REASONS, "");
                    }
                    writer.writeRecord(cells);
                }
            } catch (UncheckedIOException | CsvParseException broken) {
                throw new IOException(file + ": it cannot be read as CSV", broken);
            }
            rewriting.replace();
        }
    }

    /**
     * Rewrites {@code exports/decisions.jsonl}, which holds whole texts. It tells articles by their ids alone: what has the id goes, with
     * whatever text. An export does not hold the folder: one that came meanwhile stays, and is rewritten in its turn.
     *
     * @return what of it may still hold one, with the reason
     */
    List<String> exported() throws IOException {
        Path decisions = decisions(files);
        List<String> left = new ArrayList<>();
        ChangedLines.ofLatest(decisions, () -> {
            left.clear();
            return (number, line) -> {
                try {
                    String id = ChangedLines.tree(decisions, number, line)
                            .path("id")
                            .asString("");
                    return forgotten.holds(id) ? Optional.empty() : Optional.of(line);
                } catch (IOException notJson) {
                    left.add(EXPORTS + "/" + DECISIONS + ": line " + number
                            + " is not JSON, and may tell of it; export it again, or delete it");
                    return Optional.of(line);
                }
            };
        });
        return left;
    }

    /** What may hold it and is not rewritten, with the reason. */
    List<String> left() throws IOException {
        List<String> left = new ArrayList<>();
        left(left, "report.html", "it is one page of all articles; delete it, or scan again");
        left(
                left,
                "traces.bin",
                "it holds titles and folded sentences for joining reports; delete it if no report is joined");
        left(left, "campaigns.jsonl", "it holds up to six sentences that a campaign's articles share");
        left(
                left,
                ReportFolder.SPOOL,
                "a run that did not finish keeps whole articles there; go on with it by --resume, scan anew, or delete it");
        Path exports = files.folder().resolve(EXPORTS);
        if (Files.isDirectory(exports)) {
            try (Stream<Path> all = Files.list(exports)) {
                all.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> !name.equals(DECISIONS) && !INDICATORS.contains(name))
                        .sorted()
                        .map(name -> EXPORTS + "/" + name + ": it may tell of it; export it again, or delete it")
                        .forEach(left::add);
            }
        }
        return left;
    }

    private void left(List<String> left, String name, String why) {
        if (Files.exists(files.folder().resolve(name))) {
            left.add(name + ": " + why);
        }
    }

    private static Path csv(ReportFiles files) {
        return files.folder().resolve("report.csv");
    }

    private static Path decisions(ReportFiles files) {
        return files.folder().resolve(EXPORTS).resolve(DECISIONS);
    }
}
