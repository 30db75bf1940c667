package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb that compares the campaigns of two reports. */
class CampaignsCommandTest {
    @TempDir
    private Path folder;

    private static String campaign(String id, String code, String... members) {
        StringBuilder line =
                new StringBuilder("{\"schema\":\"touchstone.campaign/1\",\"id\":\"" + id + "\",\"indicators\":["
                        + "{\"type\":\"code\",\"value\":\"" + code + "\",\"joins\":true},"
                        + "{\"type\":\"code\",\"value\":\"VIP888\",\"joins\":false}],\"members\":[");
        for (int i = 0; i < members.length; i++) {
            line.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"")
                    .append(members[i])
                    .append("\"}");
        }
        return line + "]}\n";
    }

    private String report(String name, String... lines) throws IOException {
        Path report = Files.createDirectories(folder.resolve(name));
        Files.writeString(report.resolve("campaigns.jsonl"), String.join("", lines));
        return report.toString();
    }

    @Test
    void new_grown_merged_split_and_gone_are_told_by_members_and_indicators() throws IOException {
        String before = report(
                "a",
                campaign("c1", "111", "a", "b"),
                campaign("c2", "222", "c", "d"),
                campaign("c3", "333", "e", "f"),
                campaign("c4", "444", "g", "h"),
                campaign("c5", "555", "i", "j", "k", "l"));
        String after = report(
                "b",
                campaign("c1", "111", "a", "b", "z"),
                campaign("c6", "222", "c", "d", "e", "f"),
                campaign("c7", "777", "x", "y"),
                campaign("c8", "888", "i", "j"),
                campaign("c9", "999", "k", "l"));

        Run run = Run.of("campaigns", before, after);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "new        0 -> 2         +2 -0        c7  777",
                        "grown      2 -> 3         +1 -0        c1  111",
                        "merged     4 -> 4         +0 -0        c2 c3 -> c6  222",
                        "split      4 -> 4         +0 -0        c5 -> c8 c9  888, 999",
                        "gone       2 -> 0         +0 -2        c4  444",
                        "1 new, 1 grown, 1 merged, 1 split, 1 gone");
        assertThat(Run.of("campaigns", before, after, "--format", "jsonl").out().lines())
                .hasSize(5)
                .first()
                .asString()
                .contains(
                        "\"schema\":\"touchstone.campaign-change/1\"",
                        "\"change\":\"new\"",
                        "\"after\":[\"c7\"]",
                        "\"indicators\":[\"code:777\"]");
    }

    @Test
    void a_folder_without_campaigns_and_a_broken_line_are_refused() throws IOException {
        String good = report("good", campaign("c1", "111", "a", "b"));
        String broken = report("broken", campaign("c1", "111", "a", "b"), "{\"schema\":\"other\"}\n");
        Files.createDirectories(folder.resolve("empty"));

        assertThat(Run.of("campaigns", good, folder.resolve("empty").toString()))
                .satisfies(run -> {
                    assertThat(run.status()).isEqualTo(2);
                    assertThat(run.err()).contains("no campaigns.jsonl in it");
                });
        assertThat(Run.of("campaigns", good, broken)).satisfies(run -> {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("campaigns.jsonl:2: no campaign of the schema");
        });
        assertThat(Run.of("campaigns", good, folder.resolve("none").toString()).status())
                .isEqualTo(2);
    }

    @Test
    void campaigns_are_compared_with_the_truth_by_pairs() throws IOException {
        String found = report("found", campaign("c1", "111", "a", "b", "c"), campaign("c2", "222", "d", "e"));
        Path truth = folder.resolve("truth.jsonl");
        String record = "{\"id\":\"%s\",\"label\":\"%s\",\"family\":\"%s\"}\n";
        StringBuilder lines = new StringBuilder();
        for (String each : new String[] {"a both x", "b both x", "c both y", "d both y", "e clean e", "f both x"}) {
            for (String part : each.split(" ", -1)) {
                record = record.replaceFirst("%s", part);
            }
            lines.append(record);
            record = "{\"id\":\"%s\",\"label\":\"%s\",\"family\":\"%s\"}\n";
        }
        Files.writeString(truth, lines);

        Run run = Run.of("campaigns", found, "--truth", truth.toString());
        assertThat(run.status()).as(run.err()).isZero();
        // Of three pairs that were joined one is right; of four that belong together one was joined.
        assertThat(run.out().lines())
                .containsExactly(
                        "2 campaigns found of 2; 4 of 5 articles that are not clean are in one, and 1 clean ones",
                        "pairwise precision 0.3333, recall 0.2500");
        Files.writeString(truth, "{\"id\":1}\n");
        assertThat(Run.of("campaigns", found, "--truth", truth.toString())).satisfies(refused -> {
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.err()).contains("truth.jsonl:1: no record with id, label and family");
        });
    }

    @Test
    void generated_articles_go_to_standard_output_and_their_truth_without_texts() {
        Run all = Run.of("generate", "--articles", "3", "--campaigns", "2", "--out", "-");
        assertThat(all.out().lines()).hasSize(3).allMatch(line -> line.contains("\"markdown\":"));
        Run truth = Run.of("generate", "--articles", "3", "--campaigns", "2", "--truth", "--out", "-");
        assertThat(truth.out().lines())
                .hasSize(3)
                .allMatch(line -> line.contains("\"family\":") && !line.contains("\"markdown\":"));
    }

    @Test
    void generated_articles_are_written_and_a_plan_that_cannot_be_is_refused() throws IOException {
        Path out = folder.resolve("made.jsonl");

        assertThat(Run.of("generate", "--articles", "20", "--campaigns", "3", "--out", out.toString())
                        .status())
                .isZero();
        assertThat(Files.readAllLines(out)).hasSize(20).allMatch(line -> line.contains("\"family\":"));
        assertThat(Run.of("generate", "--articles", "1", "--spam", "7", "--out", out.toString()))
                .satisfies(run -> {
                    assertThat(run.status()).isEqualTo(2);
                    assertThat(run.err()).contains("spam must be from 0 to 1, not 7.0");
                });
    }
}
