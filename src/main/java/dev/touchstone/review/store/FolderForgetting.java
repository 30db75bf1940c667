package dev.touchstone.review.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes what articles say out of the report folder's own files, each rewritten whole or not at all. */
final class FolderForgetting {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String EXPORTS = "exports";
    private static final String DECISIONS = "decisions.jsonl";
    /** Hosts, addresses and codes alone, which stay. */
    private static final Set<String> INDICATORS = Set.of("indicators.csv", "indicators.stix.json", "event.misp.json");

    private static final int TITLE = 3;
    private static final int REASONS = 11;

    private final ReportFiles files;

    FolderForgetting(ReportFiles files) {
        this.files = files;
    }

    /**
     * Rewrites {@code texts.jsonl}, {@code report.jsonl}, {@code report.csv} and {@code exports/decisions.jsonl}. Nobody else writes to the
     * folder meanwhile.
     *
     * @return files that may still hold it, each with the reason
     */
    List<String> forget(ForgottenArticles forgotten) throws IOException {
        Map<Long, String> lines = lines(forgotten);
        rewrite(
                files.texts(),
                (number, line) -> isOf(lines, tree(files.texts(), line)) ? Optional.empty() : Optional.of(line));
        rewrite(
                files.report(),
                (number, line) ->
                        Optional.of(lines.containsKey(number) ? Stripped.forgotten(tree(files.report(), line)) : line));
        csv(lines.keySet());
        List<String> left = new ArrayList<>();
        left(left, "report.html", "it is one page of all articles; delete it, or scan again");
        left(
                left,
                "traces.bin",
                "it holds titles and folded sentences for joining reports; delete it if no report is joined");
        left(left, "campaigns.jsonl", "it holds up to six sentences that a campaign's articles share");
        left.addAll(exports(forgotten));
        return List.copyOf(left);
    }

    /** Ids of those in the report, by line. */
    private Map<Long, String> lines(ForgottenArticles forgotten) throws IOException {
        Map<Long, String> lines = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(files.report(), StandardCharsets.UTF_8)) {
            long number = 1;
            for (String line = in.readLine(); line != null; line = in.readLine(), number++) {
                if (forgotten.mayHold(line)) {
                    JsonNode assessment = tree(files.report(), line);
                    if (forgotten.holds(assessment)) {
                        lines.put(number, assessment.path("article").path("id").asString(""));
                    }
                }
            }
        }
        return lines;
    }

    private static boolean isOf(Map<Long, String> lines, JsonNode text) {
        return text.path("id").asString("").equals(lines.get(text.path("line").asLong(0)));
    }

    /** What was exported for training holds whole texts, and loses them; what else tells of articles can be written anew. */
    private List<String> exports(ForgottenArticles forgotten) throws IOException {
        Path exports = files.folder().resolve(EXPORTS);
        Path decisions = exports.resolve(DECISIONS);
        rewrite(
                decisions,
                (number, line) ->
                        forgotten.holds(tree(decisions, line).path("id").asString(""))
                                ? Optional.empty()
                                : Optional.of(line));
        if (!Files.isDirectory(exports)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(exports)) {
            return all.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals(DECISIONS) && !INDICATORS.contains(name))
                    .sorted()
                    .map(name -> EXPORTS + "/" + name + ": it may tell of it; export it again, or delete it")
                    .toList();
        }
    }

    private void left(List<String> left, String name, String why) {
        if (Files.exists(files.folder().resolve(name))) {
            left.add(name + ": " + why);
        }
    }

    private static JsonNode tree(Path file, String line) throws IOException {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException broken) {
            throw new IOException(file + ": " + broken.getOriginalMessage(), broken);
        }
    }

    private static void rewrite(Path file, Line change) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (Rewriting rewriting = Rewriting.of(file)) {
            try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                    BufferedWriter out = Files.newBufferedWriter(rewriting.part(), StandardCharsets.UTF_8)) {
                long number = 1;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    Optional<String> changed = change.of(number++, line);
                    if (changed.isPresent()) {
                        out.write(changed.get());
                        out.write('\n');
                    }
                }
            }
            rewriting.replace();
        }
    }

    private void csv(Set<Long> lines) throws IOException {
        Path file = files.folder().resolve("report.csv");
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
                    if (lines.contains(line++) && cells.size() > REASONS) {
                        cells.set(TITLE, "");
                        cells.set(REASONS, "");
                    }
                    writer.writeRecord(cells);
                }
            }
            rewriting.replace();
        }
    }

    /** What becomes of a line; nothing where it goes. */
    @FunctionalInterface
    private interface Line {
        Optional<String> of(long number, String line) throws IOException;
    }
}
