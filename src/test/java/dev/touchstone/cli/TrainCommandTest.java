package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training and measuring, on a corpus that is small and easy. */
class TrainCommandTest {
    @TempDir
    private Path folder;

    private String corpus;
    private Path models;

    @BeforeEach
    void corpus() throws IOException {
        models = TestModels.in(folder);
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            String code = "K7Q2M9A" + (char) ('A' + i);
            record(records, "bad-" + i, "spam_referral", TestModels.FLAGGED.replace("K7Q2M9AB", code));
            record(records, "good-" + i, "clean", TestModels.CLEAN + "第" + i + "天。");
        }
        corpus = Files.writeString(folder.resolve("corpus.jsonl"), records).toString();
    }

    private static void record(StringBuilder records, String id, String label, String text) {
        records.append("{\"id\":\"" + id + "\",\"family\":\"f-" + id + "\",\"label\":\"" + label
                + "\",\"why\":\"because\",\"text\":\"" + text + "\"}\n");
    }

    @Test
    void evaluation_prints_its_tables() {
        Run run = Run.of("evaluate", corpus, "--models", models.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("12 articles in 12 families, sha256 ")
                .contains("by the models as they are", "referral_spam", "zh-Hans", "invite-code")
                .containsPattern("spam_referral +6 +0 +0 +6 +1\\.000 \\(6/6, ");
    }

    @Test
    void corpus_that_is_not_labelled_is_wrong_usage_and_a_record_that_is_not_is_told() throws IOException {
        Files.writeString(
                Path.of(corpus),
                Files.readString(Path.of(corpus)) + "{\"id\":\"nobody\",\"text\":\"nothing was said of this\"}\n");
        Run run = Run.of("evaluate", corpus, "--models", models.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("corpus.jsonl:13");

        Path other = Files.writeString(
                folder.resolve("other.jsonl"), "{\"id\":\"nobody\",\"text\":\"nothing was said of this\"}\n");
        assertThat(Run.of("evaluate", other.toString()).status()).isEqualTo(2);
    }

    @Test
    void training_tells_before_and_after_and_writes_the_models_it_is_told_to() throws IOException {
        Run run = Run.of("train", corpus, "--models", models.toString(), "--write");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "Before: the models as they are, trained from other articles",
                        "After:",
                        "before, as they are  ",
                        "after, as they are  ",
                        "after, family not seen")
                .containsPattern("either, recall of flags +1\\.000 \\(6/6, .*1\\.000 \\(6/6, .*\\(6/6, ");
        assertThat(run.err()).contains("written to " + models);
        assertThat(Files.readString(models.resolve("scoring.json"))).contains("\"trainedFrom\": \"", "invite-code");
        assertThat(Files.readString(models.resolve("policy.json"))).contains("\"flag\": ");
        // What was written can be used.
        assertThat(Run.of("scan", corpus, "--models", models.toString()).status())
                .isZero();
    }

    @Test
    void two_places_to_write_to_are_wrong_usage() {
        Run run = Run.of(
                "train",
                corpus,
                "--models",
                models.toString(),
                "--write",
                "--out",
                folder.resolve("out").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void write_without_models_to_write_to_is_wrong_usage() throws IOException {
        Files.delete(models.resolve("scoring.json"));
        Run run = Run.of("train", corpus, "--models", models.toString(), "--write");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("scoring.json");
    }
}
