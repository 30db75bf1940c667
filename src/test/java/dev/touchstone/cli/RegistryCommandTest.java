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

    @Test
    void mailboxes_and_accounts_are_told_whose_they_are() {
        assertThat(Run.of("registry", "lookup", "support@okx.com").out())
                .contains("official", "the mailbox is OKX's own");
        assertThat(Run.of("registry", "lookup", "refunds@okx.com").out()).contains("holds no such mailbox");
        assertThat(Run.of("registry", "lookup", "help@okx-login.top").out()).contains("lookalike");
        assertThat(Run.of("registry", "lookup", "https://t.me/htxglobalofficial")
                        .out())
                .contains("user_content", "the account htxglobalofficial is HTX (Huobi)'s own");
        assertThat(Run.of("registry", "lookup", "https://t.me/s/htx_help_24").out())
                .contains("user_content", "the registry holds no account htx_help_24 there");
        Run bare = Run.of("registry", "lookup", "@okx");
        assertThat(bare.status()).isZero();
        assertThat(bare.out()).contains("the account is OKX's own on x");
        assertThat(Run.of("registry", "lookup", "@some_one_else").out())
                .contains("no account of this name is in the registry");
    }

    @Test
    void host_rented_on_a_platform_is_judged_by_itself_and_told_as_such() {
        assertThat(Run.of("registry", "lookup", "quiet-garden.pages.dev").out())
                .contains("unregistered", "a customer's host on pages[.]dev, where anybody may have one");
        assertThat(Run.of("registry", "lookup", "okx-login.pages.dev").out())
                .contains("lookalike", "a customer's host on pages[.]dev");
        assertThat(Run.of("registry", "lookup", "pages.dev").out()).contains("anybody may have a host below it");
    }

    @Test
    void additions_hold_for_every_verb_that_takes_models() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("known-bad.txt"), "quiet-garden.com\n");
        Path exceptions = Files.createDirectories(own.resolve("exceptions"));
        Files.writeString(exceptions.resolve("a.json"), """
                {"brand": "okx", "host": "okx-login.top", "reason": "A test of our readers.", "owner": "trust desk",
                 "from": "2026-01-01", "until": "2026-12-01", "scope": "all"}
                """);

        Run lookup = Run.of("registry", "lookup", "quiet-garden.com", "--registry", own.toString());
        assertThat(lookup.out()).contains("known_bad", "on your own list of bad hosts");
        Run check = Run.of("registry", "check", "--registry", own.toString());
        assertThat(check.status()).isZero();
        assertThat(check.out())
                .containsPattern("exceptions/a\\.json:2: warning: /until: about to expire: it ends on 2026-12-01");
        Path article =
                Files.writeString(folder.resolve("a.txt"), "OKX official site: https://okx-login.top/join/70153328");
        assertThat(Run.of("explain", article.toString(), "--registry", own.toString())
                        .out())
                .contains("exception-applied: Not held against the article until 2026-12-01, by trust desk");
        assertThat(Run.of("scan", article.toString(), "--format", "jsonl", "--registry", own.toString())
                        .out())
                .contains("\"code\":\"exception-applied\"");

        Files.writeString(exceptions.resolve("b.json"), "{\"brand\": \"okx\", \"until\": 3}");
        Run broken = Run.of("scan", article.toString(), "--registry", own.toString());
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.err()).contains("exceptions/b.json:1").contains("lacks \"owner\"");
        assertThat(Run.of(
                                "scan",
                                article.toString(),
                                "--registry",
                                folder.resolve("none").toString())
                        .err())
                .contains("no such folder");
    }
}
