package dev.touchstone.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedLinesTest {
    @TempDir
    private Path folder;

    private static Optional<String> changed(long number, String line) {
        return number == 2 ? Optional.empty() : Optional.of(line.toUpperCase(Locale.ROOT));
    }

    /** So that a report is known by what it will be before it is: who is killed behind its taking the name has nothing to note. */
    @Test
    void the_changed_file_is_told_of_while_the_name_is_still_the_old_ones() throws IOException {
        Path file = Files.writeString(folder.resolve("lines.jsonl"), "a\nb\nc\n");
        List<String> seen = new ArrayList<>();
        ChangedLines.of(file, ChangedLinesTest::changed, part -> {
            seen.add(Files.readString(part));
            seen.add(Files.readString(file));
        });
        assertThat(seen).containsExactly("A\nC\n", "a\nb\nc\n");
        assertThat(file).hasContent("A\nC\n");
    }

    @Test
    void what_is_not_finished_leaves_the_file_and_nothing_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("lines.jsonl"), "a\nb\n");
        assertThatThrownBy(() -> ChangedLines.of(file, ChangedLinesTest::changed, part -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(file).hasContent("a\nb\n");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.resolve(".lines.jsonl.forgetting")).doesNotExist();
    }

    @Test
    void a_line_that_is_not_understood_is_named_and_not_quoted() {
        assertThatThrownBy(() -> ChangedLines.tree(Path.of("lines.jsonl"), 7, "secretword {"))
                .isInstanceOf(IOException.class)
                .hasMessage("lines.jsonl:7: not JSON");
    }
}
