package dev.touchstone.review.export;

import dev.touchstone.report.SafeCell;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedCampaign;
import dev.touchstone.review.audit.Hashes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in the folder of one campaign: a request, hashes, a time line, indicators, and the digest of each file. */
final class TakedownFolder {
    private static final List<String> FILES = List.of("hashes.csv", "indicators.csv", "request.md", "timeline.csv");
    private static final String SUMS = "SHA256SUMS";

    private TakedownFolder() {}

    /**
     * Removes what an earlier export wrote into a folder: nobody should send out a request that a reviewer has taken back since. Folders
     * that hold anything else stay as they are, with what they hold.
     */
    static void removeAll(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return;
        }
        List<Path> folders;
        try (Stream<Path> all = Files.list(target)) {
            folders = all.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .filter(folder -> Files.isRegularFile(folder.resolve(SUMS)))
                    .sorted()
                    .toList();
        }
        for (Path folder : folders) {
            for (String name : FILES) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder.resolve(SUMS));
            boolean empty;
            try (Stream<Path> left = Files.list(folder)) {
                empty = left.findAny().isEmpty();
            }
            if (empty) {
                Files.delete(folder);
            }
        }
    }

    static void write(ReviewedCampaign campaign, List<ReviewedArticle> articles, ExportSource source, Path folder)
            throws IOException {
        List<ConfirmedIndicator> indicators = ConfirmedIndicators.of(articles, source.knowledge());
        Files.writeString(
                folder.resolve("request.md"),
                TakedownRequest.of(campaign, articles, indicators, source),
                StandardCharsets.UTF_8);
        CsvExport.write(indicators, folder.resolve("indicators.csv"));
        hashes(articles, folder.resolve("hashes.csv"));
        timeline(campaign, articles, folder.resolve("timeline.csv"));
        manifest(folder);
    }

    private static void hashes(List<ReviewedArticle> articles, Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("article", "url", "sha256", "characters", "decided", "reason"));
        for (ReviewedArticle article : articles) {
            Ruling ruling = Ruling.of(article).orElseThrow();
            rows.add(List.of(
                    SafeCell.of(article.id()),
                    SafeCell.ofWords(article.url().orElse("")),
                    article.sha256(),
                    Integer.toString(article.characters()),
                    ruling.decision().at().toString(),
                    SafeCell.ofWords(ruling.why())));
        }
        CsvExport.writeRows(rows, file);
    }

    private static void timeline(ReviewedCampaign campaign, List<ReviewedArticle> articles, Path file)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (ReviewedCampaign.Day day : campaign.timeline()) {
            rows.add(List.of(day.day(), "published", Integer.toString(day.articles())));
        }
        Map<String, Integer> decided = new TreeMap<>();
        for (ReviewedArticle article : articles) {
            decided.merge(
                    Names.time(Ruling.of(article).orElseThrow().decision().at()).substring(0, 10), 1, Integer::sum);
        }
        decided.forEach((day, count) -> rows.add(List.of(day, "confirmed by a reviewer", Integer.toString(count))));
        rows.sort(Comparator.comparing(row -> row.get(0)));
        rows.add(0, List.of("day", "what", "articles"));
        CsvExport.writeRows(rows, file);
    }

    private static void manifest(Path folder) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String name : FILES) {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            sums.append(HexFormat.of().formatHex(Hashes.digest().digest(bytes)))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }
        Files.writeString(folder.resolve(SUMS), sums, StandardCharsets.UTF_8);
    }
}
