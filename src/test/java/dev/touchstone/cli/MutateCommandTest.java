package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb that rewrites a labelled corpus. */
class MutateCommandTest {
    private static final String TWINS = "corpus/zh-seed-twins.jsonl";

    @TempDir
    private Path folder;

    @Test
    void a_row_for_each_mutation_and_the_models_as_they_are() {
        Run run = Run.of("mutate", TWINS, "--only", "space-brand,fresh-code");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(" families, sha256 ", "judged by the models as they are, 2 mutations\n")
                .containsPattern("fresh-code +3 +\\d +1.000 → 1.000 +\\+0.0 ")
                .containsPattern("space-brand +3 +\\d +1.000 → 1.000 ")
                .doesNotContain("slowest");
    }

    @Test
    void the_same_bytes_on_any_number_of_threads() throws IOException {
        Path one = folder.resolve("one");
        Path four = folder.resolve("four");
        Run alone =
                Run.of("mutate", TWINS, "--only", "redirector,emoji-brand", "--threads", "1", "--out", one.toString());
        Run together =
                Run.of("mutate", TWINS, "--only", "redirector,emoji-brand", "--threads", "4", "--out", four.toString());

        assertThat(together).isEqualTo(alone);
        assertThat(Files.readString(four.resolve("redirector.jsonl")))
                .isEqualTo(Files.readString(one.resolve("redirector.jsonl")));
    }

    @Test
    void what_it_writes_can_be_scanned_and_measured() {
        String out = folder.resolve("out").toString();
        Run.of("mutate", TWINS, "--only", "emoji-brand", "--out", out);

        assertThat(Run.of("scan", out + "/emoji-brand.jsonl", "--format", "jsonl")
                        .out())
                .contains("\"id\":\"zh-twin-000~emoji-brand\"");
        assertThat(Run.of("evaluate", out).status()).isZero();
    }

    @Test
    void list_tells_of_every_mutation_and_needs_no_corpus() {
        Run run = Run.of("mutate", "--list");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThan(25);
        assertThat(run.out()).containsPattern("masked-link +held +none ").contains("a trap that was not there");
    }

    @Test
    void timing_names_the_slowest() {
        Run run = Run.of("mutate", TWINS, "--only", "fresh-code", "--timing");

        assertThat(run.out()).containsPattern("slowest for its length: zh-twin-\\d+ .* ms a 10,000 bytes");
    }

    @Test
    void wrong_usage_is_told_by_name() throws IOException {
        Run unknown = Run.of("mutate", TWINS, "--only", "no-such");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("--only no-such", "--list");

        Path file = Files.writeString(folder.resolve("file"), "taken");
        Run taken = Run.of("mutate", TWINS, "--only", "fresh-code", "--out", file.toString());
        assertThat(taken.status()).isEqualTo(2);
        assertThat(taken.err()).contains("not written");
    }

    @Test
    void a_record_without_a_label_is_told_and_ends_with_three() throws IOException {
        Path corpus = Files.writeString(
                folder.resolve("corpus.jsonl"),
                "{\"id\":\"a\",\"label\":\"clean\",\"text\":\"OKX\"}\n{\"id\":\"b\",\"text\":\"nothing was said\"}\n");
        Run run = Run.of("mutate", corpus.toString(), "--only", "space-brand");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("corpus.jsonl:2");
        assertThat(run.out()).startsWith("1 articles in 1 families");
    }
}
