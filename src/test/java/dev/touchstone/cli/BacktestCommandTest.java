package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** By the other models referral links are a flag and invite codes for review, the other way round than now. */
class BacktestCommandTest {
    private static final String OTHER_SCORING = """
            {
              "version": 7,
              "labels": {
                "impersonation": {"intercept": -4, "weights": {}, "groups": []},
                "referral_spam": {
                  "intercept": -4,
                  "weights": {"invite-code": 5, "referral-link": 40, "promo-code": 1},
                  "groups": []
                }
              },
              "reliefs": {},
              "figures": {}
            }
            """;

    @TempDir
    private Path folder;

    private String articles;
    private String models;
    private String against;

    @BeforeEach
    void models() throws IOException {
        models = TestModels.in(folder).toString();
        against = TestModels.in(folder.resolve("other")).toString();
        Files.writeString(Path.of(against, "scoring.json"), OTHER_SCORING);
        StringBuilder records = new StringBuilder();
        record(records, "spam-was-review", "spam_referral", TestModels.REVIEWED);
        record(records, "nobody-said", "", TestModels.FLAGGED);
        record(records, "genuine-flagged", "clean", TestModels.REVIEWED);
        record(records, "genuine-as-before", "clean", TestModels.CLEAN);
        articles = Files.writeString(folder.resolve("articles.jsonl"), records).toString();
    }

    private static void record(StringBuilder records, String id, String label, String text) {
        records.append("{\"id\":\"" + id + "\"" + (label.isEmpty() ? "" : ",\"label\":\"" + label + "\"")
                + ",\"text\":\"" + text + "\"}\n");
    }

    private Run run(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("backtest", articles, "--models", models, "--against", against));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void genuine_articles_come_first_in_each_list() {
        Run run = run();

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Newly flagged: 2, of these 1 genuine, first")
                .containsSubsequence(
                        "clean: review → flag  genuine-flagged",
                        "spam_referral: review → flag  spam-was-review",
                        "No longer flagged: 1",
                        "not labelled: flag → review  nobody-said")
                .contains("referral-link +", "referral_spam 0.")
                .doesNotContain("genuine-as-before");
    }

    @Test
    void changes_are_counted_by_label() {
        assertThat(run().out())
                .containsPattern("clean +2 +1 +0 +0 +0 +0 +0 +0 +1\n")
                .containsPattern("not labelled +1 +0 +1 ")
                .containsPattern("all +4 +2 +1 ");
    }

    @Test
    void models_are_named_and_signals_that_only_one_counts_are_told() {
        String out = run().out();

        assertThat(out)
                .contains("version 1  ", "version 7", "Signals differ: these count in one of the two sets alone.")
                .containsPattern("digest +[0-9a-f]{64} +[0-9a-f]{64}\n")
                .containsPattern("promo-code +referral_spam +does not count +1\\.000\n");
    }

    @Test
    void same_models_change_nothing() {
        Run run = Run.of("backtest", articles, "--models", models, "--against", models);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("The same signals count in both.")
                .containsPattern("all +4 +0 +0 +0 +0 +0 +0 +0 +4\n")
                .doesNotContain("flagged:");
    }

    @Test
    void lines_are_for_programs_and_the_same_for_any_number_of_threads() throws IOException {
        Path one = folder.resolve("one");
        Path three = folder.resolve("three");
        Run single = run("--out", one.toString(), "--threads", "1");
        Run several = run("--out", three.toString(), "--threads", "3");

        assertThat(several.out()).isEqualTo(single.out());
        for (String file : List.of("backtest.jsonl", "backtest.json")) {
            assertThat(Files.readString(three.resolve(file))).isEqualTo(Files.readString(one.resolve(file)));
        }
        List<String> lines = Files.readAllLines(one.resolve("backtest.jsonl"));
        assertThat(lines).hasSize(3);
        JsonNode first = new JsonMapper().readTree(lines.get(0));
        assertThat(first.path("article").path("id").asString()).isEqualTo("genuine-flagged");
        assertThat(first.path("label").asString()).isEqualTo("clean");
        assertThat(first.path("change").asString()).isEqualTo("newly_flagged");
        assertThat(first.path("before").path("verdict").asString()).isEqualTo("review");
        JsonNode shift = first.path("shifts").get(0);
        assertThat(shift.path("signal").asString()).isEqualTo("referral-link");
        assertThat(shift.path("after").asDouble())
                .isGreaterThan(shift.path("before").asDouble());
        assertThat(new JsonMapper().readTree(lines.get(2)).path("label").isNull())
                .isTrue();
    }

    /** Labels are read of a stream too, and of a folder with what training wrote the rest is as it is now. */
    @Test
    void trained_files_alone_and_standard_input_will_do() throws IOException {
        Path trained = Files.createDirectories(folder.resolve("trained"));
        Files.writeString(trained.resolve("scoring.json"), OTHER_SCORING);
        Run run = Run.fed(
                Files.readString(Path.of(articles)),
                "backtest",
                "-",
                "--models",
                models,
                "--against",
                trained.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "version 7",
                        "clean: review → flag  genuine-flagged  (-:3)",
                        "Newly flagged: 2, of these 1 genuine");
    }

    @Test
    void articles_without_labels_are_welcome_and_names_cannot_act_on_a_terminal() throws IOException {
        Path page = Files.createDirectories(folder.resolve("pages")).resolve("a\u0007b.txt");
        Files.writeString(page, TestModels.REVIEWED);
        Run run = Run.of("backtest", folder.resolve("pages").toString(), "--models", models, "--against", against);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("not labelled: review → flag  a\uFFFDb.txt")
                .doesNotContain("\u0007");
    }

    @Test
    void input_that_cannot_be_read_makes_it_three_and_broken_models_two() throws IOException {
        Run missing = run(folder.resolve("missing.jsonl").toString());
        assertThat(missing.status()).isEqualTo(3);
        assertThat(missing.err()).contains("missing.jsonl");
        assertThat(missing.out()).contains("genuine-flagged");

        Files.writeString(Path.of(against, "scoring.json"), "{}");
        Run broken = run();
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.out()).isEmpty();
    }
}
