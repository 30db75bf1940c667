package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitStatusTest {
    @TempDir
    private static Path folder;

    private static String models;

    @BeforeAll
    static void articles() throws IOException {
        models = TestModels.in(folder).toString();
        Files.writeString(folder.resolve("flag.txt"), TestModels.FLAGGED);
        Files.writeString(folder.resolve("review.txt"), TestModels.REVIEWED);
        Files.writeString(folder.resolve("clean.txt"), TestModels.CLEAN);
        // Longer than may be judged, and nothing found in what is: undecided.
        Files.writeString(folder.resolve("undecided.txt"), TestModels.CLEAN.repeat(100));
        Files.writeString(folder.resolve("unreadable.txt"), "");
    }

    @ParameterizedTest(name = "{0}, --fail-on {1}: {2}")
    @CsvSource({
        "clean, , 0",
        "clean, review, 0",
        "clean, flag, 0",
        "review, , 0",
        "review, review, 1",
        "review, flag, 0",
        "flag, , 0",
        "flag, review, 1",
        "flag, flag, 1",
        "clean flag, flag, 1",
        "undecided, , 3",
        "undecided, review, 3",
        "undecided, flag, 3",
        "unreadable, , 3",
        "unreadable clean, flag, 3",
        "unreadable flag, flag, 3",
        "undecided flag, review, 3",
    })
    void status_tells_what_was_found_and_what_could_not_be_judged(String articles, String failOn, int status) {
        List<String> arguments = new ArrayList<>(List.of("scan", "--models", models, "--max-characters", "1000"));
        for (String article : articles.split(" ", -1)) {
            arguments.add(folder.resolve(article + ".txt").toString());
        }
        if (failOn != null) {
            arguments.addAll(List.of("--fail-on", failOn));
        }
        Run run = Run.of(arguments.toArray(new String[0]));

        assertThat(run.status()).as(run.err()).isEqualTo(status);
    }

    @Test
    void undecided_and_unreadable_are_each_told_of() {
        Run run = Run.of(
                "scan",
                "--models",
                models,
                "--max-characters",
                "1000",
                "--quiet",
                folder.resolve("undecided.txt").toString(),
                folder.resolve("unreadable.txt").toString());

        assertThat(run.told()).hasSize(2);
        assertThat(run.told().get(0)).contains("undecided.txt", "undecided", "1000 characters");
        assertThat(run.told().get(1)).contains("unreadable.txt", "empty");
        assertThat(run.out()).contains("undecided").doesNotContain("unreadable");
    }
}
