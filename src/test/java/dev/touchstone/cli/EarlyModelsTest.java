package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.knowledge.KnowledgeLoader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyModelsTest {
    @Test
    void what_is_read_early_is_what_would_be_read_later() {
        assertThat(EarlyModels.of(List.of("scan", "articles", "--out", "report"))
                        .orElseThrow()
                        .get()
                        .digest())
                .isEqualTo(KnowledgeLoader.load().digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scan articles --models other",
                "scan articles --models=other",
                "scan articles --registry own",
                "explain article --as-of=2025-06-30",
                "scan --help",
                "scan -h",
                "scan",
                "campaigns one other",
                "generate-completion",
                ""
            })
    void nothing_is_read_early_that_may_not_be_asked_for(String line) {
        List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
        assertThat(EarlyModels.of(arguments)).isEmpty();
    }
}
