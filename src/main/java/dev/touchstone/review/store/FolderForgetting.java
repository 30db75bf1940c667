package dev.touchstone.review.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Takes what articles say out of the report folder's own files, each rewritten whole or not at all. */
final class FolderForgetting {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String EXPORTS = "exports";
    private static final int TITLE = 3;
    private static final int REASONS = 11;

    private final ReportFiles files;

    FolderForgetting(ReportFiles files) {
        this.files = files;
    }

    /**
     * Rewrites {@code texts.jsonl}, {@code report.jsonl} and {@code report.csv}.
     *
     * @param lines of the report
     * @param ids of the articles
     * @return files that may still hold it, each with the reason
     */
    List<String> forget(Set<Long> lines, Set<String> ids) throws IOException {
        rewrite(files.texts(), (number, line) -> lines.contains(line(line)) ? Optional.empty() : Optional.of(line));
        rewrite(
                files.report(),
                (number, line) ->
                        Optional.of(lines.contains(number) ? Stripped.forgotten(MAPPER.readTree(line)) : line));
        csv(lines);
        List<String> left = new ArrayList<>();
        left(left, "report.html", "it is one page of all articles; delete it, or scan again");
        left(
                left,
                "traces.bin",
                "it holds titles and folded sentences for joining reports; delete it if no report is joined");
        left(left, "campaigns.jsonl", "it holds up to six sentences that a campaign's articles share");
        left.addAll(exports(ids));
        return List.copyOf(left);
    }

    /** What was exported for training holds whole texts, and loses them; what else speaks of it can be written anew. */
    private List<String> exports(Set<String> ids) throws IOException {
        Path exports = files.folder().resolve(EXPORTS);
        rewrite(
                exports.resolve("decisions.jsonl"),
                (number, line) -> ids.contains(MAPPER.readTree(line).path("id").asString(""))
                        ? Optional.empty()
                        : Optional.of(line));
        if (!Files.isDirectory(exports)) {
            return List.of();
        }
        List<String> left = new ArrayList<>();
        try (Stream<Path> all = Files.walk(exports)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (names(file, ids)) {
                    left.add(EXPORTS + "/" + exports.relativize(file).toString().replace('\\', '/')
                            + ": it tells of it; export it again, or delete it");
                }
            }
        }
        return left;
    }

    /** Whether a file names one of them, as it is or as JSON writes it. */
    private static boolean names(Path file, Set<String> ids) throws IOException {
        List<String> written = new ArrayList<>();
        for (String id : ids) {
            String json = MAPPER.writeValueAsString(id);
            written.add(id);
            written.add(json.substring(1, json.length() - 1));
        }
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (written.stream().anyMatch(line::contains)) {
                    return true;
                }
            }
            return false;
        }
    }

    private void left(List<String> left, String name, String why) {
        if (Files.exists(files.folder().resolve(name))) {
            left.add(name + ": " + why);
        }
    }

    private static long line(String record) {
        return MAPPER.readTree(record).path("line").asLong(0);
    }

    private static void rewrite(Path file, Line change) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            long number = 1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Optional<String> changed = change.of(number++, line);
                if (changed.isPresent()) {
                    out.write(changed.get());
                    out.write('\n');
                }
            }
        }
        replace(part, file);
    }

    private void csv(Set<Long> lines) throws IOException {
        Path file = files.folder().resolve("report.csv");
        if (!Files.exists(file)) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
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
        replace(part, file);
    }

    private static void replace(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What becomes of a line; nothing where it goes. */
    @FunctionalInterface
    private interface Line {
        Optional<String> of(long number, String line);
    }
}
