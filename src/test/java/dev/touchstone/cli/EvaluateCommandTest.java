package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measuring on two small inputs, some of whose articles are got wrong. */
class EvaluateCommandTest {
    private static final String HOSTILE = "<script>alert(1)</script>";

    @TempDir
    private Path folder;

    private String one;
    private String other;
    private String models;
    private Path out;

    @BeforeEach
    void inputs() throws IOException {
        models = TestModels.in(folder).toString();
        out = folder.resolve("figures");
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            String code = "K7Q2M9A" + (char) ('A' + i);
            record(first, "bad-" + i, "spam_referral", TestModels.FLAGGED.replace("K7Q2M9AB", code));
            record(first, "good-" + i, "clean", TestModels.CLEAN + "第" + i + "天。");
        }
        record(second, HOSTILE, "clean", TestModels.FLAGGED + HOSTILE);
        record(second, "missed", "impersonation", TestModels.CLEAN);
        one = Files.writeString(folder.resolve("one.jsonl"), first).toString();
        other = Files.writeString(folder.resolve("other.jsonl"), second).toString();
    }

    private static void record(StringBuilder records, String id, String label, String text) {
        records.append("{\"id\":\"" + id + "\",\"family\":\"f-" + id + "\",\"label\":\"" + label
                + "\",\"why\":\"because of " + HOSTILE + "\",\"text\":\"" + text + "\"}\n");
    }

    private JsonNode json() throws IOException {
        return new JsonMapper().readTree(Files.readString(out.resolve("evaluation.json")));
    }

    @Test
    void several_inputs_are_told_together_and_apart() throws IOException {
        Run run = Run.of("evaluate", one, other, "--models", models, "--out", out.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("14 articles in 14 families, sha256 ")
                .contains(
                        "\nAll inputs together: scored by the models as they are\n",
                        "\n" + one + ": ",
                        "\n" + other + ": ")
                .contains("clean, flagged  <script>alert(1)</script>", "bad, missed     missed");
        JsonNode json = json();
        assertThat(json.path("schema").asString()).isEqualTo("touchstone.evaluation/1");
        assertThat(json.path("inputs")).hasSize(2);
        assertThat(json.path("byInput")).hasSize(2);
        // Six right flags of seven over both inputs, none of one over the second.
        assertThat(share(json.path("all"))).isEqualTo("6/7");
        assertThat(share(json.path("byInput").get(0))).isEqualTo("6/6");
        assertThat(share(json.path("byInput").get(1))).isEqualTo("0/1");
        assertThat(json.path("mistakes").get(0).path("id").asString()).isEqualTo(HOSTILE);
    }

    /** Hits of the precision of flags over either label. */
    private static String share(JsonNode tables) {
        JsonNode precision = tables.path("byLabel").get(2).path("precision");
        return precision.path("hits").asInt() + "/" + precision.path("of").asInt();
    }

    @Test
    void page_stands_by_itself_and_explains_mistakes_without_obeying_them() throws IOException {
        Run.of("evaluate", one, other, "--models", models, "--out", out.toString());
        String page = Files.readString(out.resolve("evaluation.html"));

        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;", "invite-code", "How it adds up", "touchstone explain ")
                .contains("<svg", "Reliability: referral spam", "Precision and recall")
                .doesNotContain("<script", "href=", " src=", "style=\"");
    }

    @Test
    void same_articles_give_the_same_files() throws IOException {
        Run first = Run.of("evaluate", one, other, "--models", models, "--out", out.toString(), "--leave-out");
        String page = Files.readString(out.resolve("evaluation.html"));
        String json = Files.readString(out.resolve("evaluation.json"));
        Run second = Run.of("evaluate", one, other, "--models", models, "--out", out.toString(), "--leave-out");

        assertThat(second.out()).isEqualTo(first.out()).contains("Left out");
        assertThat(Files.readString(out.resolve("evaluation.html"))).isEqualTo(page);
        assertThat(Files.readString(out.resolve("evaluation.json"))).isEqualTo(json);
    }

    @Test
    void cross_validation_is_over_all_inputs_together() {
        Run run = Run.of("evaluate", one, other, "--models", models, "--cross-validate");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "All inputs together: scored by models that have not seen their families",
                        other + ": scored by models that have not seen their families");
    }

    /** What the models were trained from is never measured by models that have seen it, whatever else is measured beside it. */
    @Test
    void input_that_the_models_were_trained_from_is_held_out_and_the_other_is_not() {
        assertThat(Run.of("train", one, "--models", models, "--write").status()).isZero();
        Run run = Run.of("evaluate", one, other, "--models", models);

        assertThat(run.out())
                .contains(
                        one + ": scored by models that have not seen their families",
                        other + ": scored by the models as they are");
    }

    @Test
    void folder_that_cannot_be_made_is_refused_before_the_work() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.of("evaluate", one, "--models", models, "--out", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--out");
    }
}
