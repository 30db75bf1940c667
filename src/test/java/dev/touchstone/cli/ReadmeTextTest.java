package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The library example that the README prints is the one that {@link ReadmeExampleTest} compiles, runs and watches. */
class ReadmeTextTest {
    private static final Path EXAMPLE = Path.of("src/test/java/dev/touchstone/cli/ReadmeExample.java");

    /** Indented by four spaces or fenced: the lines from the first that opens a moderator to its closing brace. */
    private static String readme() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int start = 0;
        while (!lines.get(start).strip().startsWith("try (Moderator ")) {
            start++;
        }
        String indent = lines.get(start).substring(0, lines.get(start).indexOf("try"));
        int end = start;
        while (!lines.get(end).equals(indent + "}")) {
            end++;
        }
        return String.join("\n", lines.subList(start, end + 1));
    }

    private static String compiled() throws IOException {
        String source = Files.readString(EXAMPLE);
        return source.substring(source.indexOf("// README: the library"), source.indexOf("// end"))
                .substring("// README: the library".length());
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    /** What the README leaves to the reader, {@code …}, is anything. */
    @Test
    void readme_prints_the_example_that_is_compiled() throws IOException {
        String[] shown = withoutLayout(readme()).split("…", -1);
        String code = withoutLayout(compiled());

        assertThat(shown).hasSize(2);
        assertThat(code).startsWith(shown[0].strip()).endsWith(shown[1].strip());
        assertThat(shown[0]).contains("Moderator.load()", "Articles.html(", "moderator.assess(", "Verdict.FLAG");
    }
}
