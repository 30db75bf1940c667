package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "skan corpus",
                "scan",
                "scan x --fail-on everything",
                "scan x --format xml",
                "scan x --threads 0",
                "scan x --threads many",
                "scan x --max-characters 10",
                "scan x --as-of yesterday",
                "scan x --language fr",
                "scan x --keep-texts some",
                "scan x --input-format pdf",
                "scan x --models no-such-folder",
                "scan x --unknown",
                "explain",
                "registry",
                "registry lookup",
                "registry show nobody-knows-this-brand",
                "evaluate",
                "train",
                "mutate",
                "mutate corpus --only no-such",
                "mutate corpus --threads 0",
                "backtest corpus",
                "backtest --against models",
                "backtest corpus --against no-such-folder",
                "backtest corpus --against models --threads 0",
                "--unknown",
                "--models nope scan x",
                "--as-of 2021-01-01 registry lookup okex.com",
                "--version scan x"
            })
    void wrong_usage_ends_with_two_a_message_and_a_hint(String arguments) {
        Run run = arguments.isEmpty() ? Run.of() : Run.of(arguments.split(" ", -1));

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.told()).hasSizeBetween(1, 2);
        assertThat(run.told().get(0)).startsWith("touchstone");
    }

    @Test
    void mistyped_verb_is_answered_with_the_one_that_was_meant() {
        assertThat(Run.of("skan", "corpus").err())
                .contains("unknown verb 'skan'; did you mean scan?", "Try: touchstone --help");
    }

    @Test
    void option_before_the_verb_is_refused_by_name_and_not_taken_in_silence() {
        assertThat(Run.of("--as-of", "2021-01-01", "registry", "lookup", "okex.com")
                        .err())
                .contains("--as-of stands before the verb 'registry'", "Try: touchstone registry --help");
        assertThat(Run.of("--help").out()).doesNotContain("[--as-of=DATE] VERB", "[--models=DIR] VERB");
    }

    @Test
    void file_for_models_is_refused_by_name() throws IOException {
        Path file = Files.writeString(folder.resolve("models.json"), "{}");

        assertThat(Run.of("scan", "x", "--models", file.toString()).err()).contains("models.json", "not a folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "scan --help",
                "explain --help",
                "registry --help",
                "registry check --help",
                "registry show --help",
                "registry lookup --help",
                "evaluate --help",
                "train --help",
                "mutate --help",
                "backtest --help",
                "generate-completion --help"
            })
    void help_goes_to_standard_output_and_ends_with_zero(String arguments) {
        Run run = Run.of(arguments.split(" ", -1));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: touchstone").doesNotContain("\033");
    }

    @Test
    void help_shows_examples_verbs_and_exit_status() {
        assertThat(Run.of("--help").out())
                .contains("Examples:", "touchstone scan articles --out report", "Exit status:", "train");
        assertThat(Run.of("scan", "--help").out()).contains("Examples:", "--fail-on", "--keep-texts");
    }

    @Test
    void version_names_program_models_registry_and_suffix_list() {
        Run run = Run.of("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(5);
        assertThat(run.out())
                .containsPattern("touchstone \\S+\n")
                .containsPattern("sha256 [0-9a-f]{64}")
                .containsPattern("\\d brands");
    }

    @Test
    void completion_knows_every_verb() {
        Run run = Run.of("generate-completion");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("#!/").contains("complete", "--fail-on", "lookup", "train", "explain");
    }

    @Test
    void arguments_cannot_act_on_a_terminal() {
        assertThat(Run.of("scan", "x", "--fail-on", "\033[2Jall").err())
                .doesNotContain("\033")
                .contains("[2Jall");
    }
}
