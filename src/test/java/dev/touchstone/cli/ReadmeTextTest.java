package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.Moderator;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Verdict;
import dev.touchstone.assess.WeighedEvidence;
import dev.touchstone.detect.Detector;
import dev.touchstone.detect.Detectors;
import dev.touchstone.evidence.Signal;
import dev.touchstone.ingest.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README prints is so: its library example is the one that {@link ReadmeExampleTest} compiles, runs and watches. */
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

    @Test
    void readme_lists_every_signal_with_its_summary() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        List<String> listed = readme.stream()
                .skip(readme.indexOf("| signal | counts for | what it sees |") + 2L)
                .takeWhile(line -> line.startsWith("| "))
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(Detectors.all().stream()
                        .map(Detector::signal)
                        .map(signal ->
                                "| `" + signal.id() + "` | " + countsFor(signal) + " | " + signal.summary() + " |")
                        .toList());
    }

    private static String countsFor(Signal signal) {
        return switch (signal.polarity()) {
            case INCRIMINATING -> String.join(", ", signal.labels()).replace('_', ' ');
            case EXCULPATING -> "takes back";
            case NEUTRAL -> "observed";
        };
    }

    /** What is taken apart in the README is what {@code explain} says of the article that it shows. */
    @Test
    void readme_shows_what_explain_says_of_its_example() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        int start = readme.indexOf("    # 欧易账号怎么注销");
        int end = start;
        while (readme.get(end).isBlank() || readme.get(end).startsWith("    ")) {
            end++;
        }
        String article = readme.subList(start, end).stream()
                .map(line -> line.isBlank() ? "" : line.substring(4))
                .collect(Collectors.joining("\n"));
        Assessment assessment;
        try (Moderator moderator = Moderator.load()) {
            assessment = moderator.assess(Articles.markdown("note.md", null, article));
        }
        String shown = String.join("\n", readme);
        for (WeighedEvidence piece : assessment.evidence()) {
            if (piece.contribution().micros() != 0) {
                assertThat(shown)
                        .contains(String.format(
                                Locale.ROOT,
                                "%+.6f  (%s)",
                                piece.contribution().micros() / 1e6,
                                piece.evidence().signal().id()));
            }
        }
        assertThat(assessment.verdict()).isEqualTo(Verdict.FLAG);
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
