package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shipped_registry_has_no_error() {
        Run run = Run.of("registry", "check");

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).doesNotContain("error");
        assertThat(run.err()).contains("no errors");
    }

    @Test
    void faults_are_printed_with_file_and_line() throws IOException {
        Path models = TestModels.in(folder);
        Path brand = models.resolve("brands/okx.json");
        Files.writeString(
                brand, Files.readString(brand).replaceFirst("\"value\": \"okx.com\"", "\"value\": \"github.io\""));
        Run run = Run.of("registry", "check", "--models", models.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).containsPattern("brands/okx\\.json:\\d+: error: .*public suffix");
        assertThat(run.err()).contains("error");
    }

    @Test
    void brand_is_shown_by_id_and_by_any_name_it_goes_by() {
        Run byId = Run.of("registry", "show", "okx");

        assertThat(byId.status()).isZero();
        assertThat(byId.out())
                .contains("OKX (okx, exchange)", "okx.com", "sources")
                .endsWith("\n");
        assertThat(Run.of("registry", "show", "欧易").out()).isEqualTo(byId.out());
    }

    @Test
    void fact_that_no_longer_holds_is_marked() {
        assertThat(Run.of("registry", "show", "okx").out().lines().filter(line -> line.contains("okex.com")))
                .singleElement()
                .asString()
                .contains("(does not hold)");
        assertThat(Run.of("registry", "show", "okx", "--as-of", "2021-06-01")
                        .out()
                        .lines()
                        .filter(line -> line.contains("okex.com ")))
                .singleElement()
                .asString()
                .doesNotContain("(does not hold)");
    }

    @Test
    void standing_is_told_with_its_reason() {
        Run run = Run.of("registry", "lookup", "okx.com", "https://harmless.example.org/join");

        assertThat(run.status()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).containsSubsequence("okx.com", "official", "OKX's own");
        assertThat(lines.get(1)).containsSubsequence("harmless", "unregistered", "not in the registry on");
    }

    @Test
    void former_host_is_told_as_such() {
        assertThat(Run.of("registry", "lookup", "okex.com").out())
                .contains("unregistered", "was OKX's until 2022-01-01");
        assertThat(Run.of("registry", "lookup", "okex.com", "--as-of", "2021-06-01")
                        .out())
                .contains("official");
    }

    @Test
    void day_before_the_registrys_first_is_told() {
        Run before = Run.of("registry", "lookup", "okx.com", "--as-of", "2001-01-01");

        assertThat(before.status()).isZero();
        assertThat(before.told())
                .singleElement()
                .asString()
                .contains("--as-of 2001-01-01", "before the first day", "2022-01-01");
        assertThat(Run.of("registry", "lookup", "okx.com", "--as-of", "2022-01-01")
                        .err())
                .isEmpty();
    }

    @Test
    void platform_is_told_as_such_and_as_nobodys() {
        Run run = Run.of("registry", "lookup", "--format", "jsonl", "https://github.com/someone/okx");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"host\":\"github.com\"", "\"standing\":\"user_content\",\"brand\":null")
                .contains("\"because\":\"github.com is a platform: anybody may write there");
    }

    @Test
    void lookup_reads_lines_and_answers_in_json() {
        Run run = Run.fed(
                "okx.com\n\nhxxps://www.okx[.]com/join/AB12CD34\n", "registry", "lookup", "--format", "jsonl", "-");

        assertThat(run.status()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith(
                        "{\"input\":\"okx.com\",\"host\":\"okx.com\",\"domain\":\"okx.com\",\"standing\":\"official\","
                                + "\"brand\":\"okx\",\"because\":\"");
        assertThat(lines.get(1)).contains("\"host\":\"www.okx.com\"", "personal referral of OKX, code AB12CD34");
    }

    @Test
    void what_holds_no_address_is_answered_too_and_makes_the_answer_incomplete() {
        Run run = Run.of("registry", "lookup", "--format", "jsonl", "no address", "okx.com");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains("\"host\":null,\"domain\":null,\"standing\":null,\"brand\":null");
        assertThat(run.err()).contains("no address: no host");
    }
}
