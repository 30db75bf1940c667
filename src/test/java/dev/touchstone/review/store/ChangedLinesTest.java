package dev.touchstone.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    private void comes(String lines) throws IOException {
        Path other = Files.writeString(folder.resolve("other"), lines);
        Files.move(other, folder.resolve("lines.jsonl"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void what_came_meanwhile_is_not_replaced_by_what_was_there_before() throws IOException {
        Path file = Files.writeString(folder.resolve("lines.jsonl"), "a\nb\n");
        assertThatThrownBy(() -> ChangedLines.of(file, ChangedLinesTest::changed, part -> comes("d\ne\n")))
                .hasMessageContaining("lines.jsonl: somebody else wrote it meanwhile");
        assertThat(file).hasContent("d\ne\n");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.resolve(".lines.jsonl.forgetting")).doesNotExist();
    }

    @Test
    void of_a_file_that_others_write_the_latest_version_is_changed() throws IOException {
        Path file = Files.writeString(folder.resolve("lines.jsonl"), "a\nb\n");
        List<String> coming = new ArrayList<>(List.of("d\ne\n", "f\ng\n"));
        ChangedLines.ofLatest(file, () -> (number, line) -> {
            if (number == 1 && !coming.isEmpty()) {
                comes(coming.remove(0));
            }
            return changed(number, line);
        });
        assertThat(file).hasContent("F\n");
    }

    @Test
    void a_file_that_goes_meanwhile_is_not_brought_back() throws IOException {
        Path file = Files.writeString(folder.resolve("lines.jsonl"), "a\nb\n");
        ChangedLines.ofLatest(file, () -> (number, line) -> {
            Files.deleteIfExists(file);
            return changed(number, line);
        });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_never_rests_is_told_of() throws IOException {
        Path file = Files.writeString(folder.resolve("lines.jsonl"), "a\n");
        assertThatThrownBy(() -> ChangedLines.ofLatest(file, () -> (number, line) -> {
                    comes(line + "a\n");
                    return changed(number, line);
                }))
                .isInstanceOf(Rewriting.Overtaken.class);
        assertThat(file).hasContent("aaaaaa\n");
    }

    @Test
    void a_line_that_is_not_understood_is_named_and_not_quoted() {
        assertThatThrownBy(() -> ChangedLines.tree(Path.of("lines.jsonl"), 7, "secretword {"))
                .isInstanceOf(IOException.class)
                .hasMessage("lines.jsonl:7: not JSON");
    }
}
