package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reports that are merged give the campaigns of one report over all their articles, in whatever steps and order. */
class MergeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ARTICLES = 360;

    @TempDir
    private static Path folder;

    private static List<String> lines = List.of();

    @BeforeAll
    static void reports() throws IOException {
        Path made = folder.resolve("made.jsonl");
        Run generated = Run.of(
                "generate", "--articles", Integer.toString(ARTICLES), "--campaigns", "6", "--out", made.toString());
        assertThat(generated.status()).as(generated.err()).isZero();
        lines = Files.readAllLines(made);
        scan("a", 0, 100);
        scan("b", 100, 250);
        scan("c", 250, ARTICLES);
        scan("whole", 0, ARTICLES);
    }

    private static void scan(String name, int from, int to, String... options) throws IOException {
        Path feed = folder.resolve(name + ".jsonl");
        Files.write(feed, lines.subList(from, to));
        Run run = Run.of(
                Stream.concat(Stream.of("scan", feed.toString(), "--quiet", "--out", path(name)), Stream.of(options))
                        .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
    }

    private static String path(String name) {
        return folder.resolve(name).toString();
    }

    private static void merge(String out, String... reports) {
        String[] arguments = Stream.concat(
                        Stream.of("campaigns", "--merge", "--out", path(out)),
                        Stream.of(reports).map(MergeTest::path))
                .toArray(String[]::new);
        Run run = Run.of(arguments);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("campaigns of ").endsWith("campaigns.jsonl\n");
    }

    private static void assertSame(String one, String other) {
        for (String file : List.of("campaigns.jsonl", "traces.bin")) {
            assertThat(folder.resolve(one).resolve(file))
                    .hasSameBinaryContentAs(folder.resolve(other).resolve(file));
        }
    }

    /** Campaigns as what they are: an id and the ids of the members. */
    private static Set<String> sets(String report) throws IOException {
        Set<String> sets = new TreeSet<>();
        for (String line : Files.readAllLines(folder.resolve(report).resolve("campaigns.jsonl"))) {
            JsonNode campaign = JSON.readTree(line);
            sets.add(campaign.get("id").asString()
                    + campaign.get("members")
                            .valueStream()
                            .map(member -> member.get("id").asString())
                            .sorted()
                            .collect(Collectors.joining(" ", " ", "")));
        }
        return sets;
    }

    @Test
    void parts_merged_in_any_steps_are_byte_for_byte_the_whole() throws IOException {
        assertThat(sets("whole")).hasSizeGreaterThan(3);
        merge("abc", "a", "b", "c");
        assertSame("abc", "whole");
        merge("ab", "a", "b");
        merge("ab-c", "ab", "c");
        assertSame("ab-c", "whole");
        merge("bc", "b", "c");
        merge("a-bc", "a", "bc");
        assertSame("a-bc", "whole");
    }

    @Test
    void in_another_order_the_campaigns_are_the_same() throws IOException {
        merge("cab", "c", "a", "b");
        assertThat(sets("cab")).isEqualTo(sets("whole"));
    }

    @Test
    void merging_finds_what_no_part_could() throws IOException {
        merge("grown", "a", "b");
        assertThat(sets("grown")).isNotEqualTo(sets("a")).isNotEqualTo(sets("b"));
        assertThat(Run.of("campaigns", path("a"), path("grown")).out()).contains("grown");
    }

    @Test
    void reports_made_under_other_conditions_are_refused_by_name() throws IOException {
        scan("earlier", 0, 100, "--as-of", "2026-01-02");
        Run run = Run.of("campaigns", "--merge", path("a"), path("earlier"), "--out", path("unlike"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "a/traces.bin and ",
                        "earlier/traces.bin were made with different dates of the registry (--as-of): ");
        assertThat(folder.resolve("unlike")).doesNotExist();
    }

    @Test
    void damaged_cut_and_missing_traces_are_refused_by_name() throws IOException {
        byte[] good = Files.readAllBytes(folder.resolve("a/traces.bin"));
        Path bad = Files.createDirectories(folder.resolve("bad"));
        assertRefused("no traces.bin in it");
        Files.write(bad.resolve("traces.bin"), java.util.Arrays.copyOf(good, good.length / 2));
        assertRefused("is cut short");
        byte[] changed = good.clone();
        changed[good.length / 2] ^= 1;
        Files.write(bad.resolve("traces.bin"), changed);
        assertRefused("bad");
        Files.writeString(bad.resolve("traces.bin"), "touchstone.traces/9\nabc");
        assertRefused("of another version than touchstone.traces/1");
    }

    private static void assertRefused(String reason) {
        Run run = Run.of("campaigns", "--merge", path("a"), path("bad"), "--out", path("none"));
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("bad").contains(reason);
    }

    @Test
    void a_report_is_never_merged_into_and_usage_is_told() {
        assertThat(Run.of("campaigns", "--merge", path("a"), path("b"), "--out", path("a")))
                .satisfies(run -> {
                    assertThat(run.status()).isEqualTo(2);
                    assertThat(run.err()).contains("it holds the report of a scan; name another folder");
                });
        assertThat(Run.of("campaigns", "--merge", path("a"), path("b")).err()).contains("name it with --out DIR");
        assertThat(Run.of("campaigns", path("a"), path("b"), "--out", path("x")).err())
                .contains("without --merge nothing is written");
        assertThat(Run.of("campaigns", path("a"), path("b"), path("c")).err()).contains("not 3; to merge them");
        assertThat(Run.of("campaigns", path("a")).status()).isEqualTo(2);
    }
}
