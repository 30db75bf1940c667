package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    void line_tells_share_rate_and_time_left() {
        assertThat(new ProgressState(500, 10, 250, 0, 0, 1_000).line(30))
                .isEqualTo("[######------------------]  25%  500 articles, 17/s, 2.0% flagged, 1:30 left");
    }

    @Test
    void a_run_that_goes_on_counts_its_own_rate_and_all_articles() {
        assertThat(new ProgressState(500, 10, 250, 1_000, 500, 1_000).line(30))
                .isEqualTo("[##################------]  75%  1,500 articles, 17/s, 2.0% flagged, 0:30 left");
    }

    @Test
    void line_of_a_stream_tells_number_and_rate() {
        assertThat(new ProgressState(12_000, ProgressState.UNTOLD, 0, 0, 0, 0).line(4))
                .isEqualTo("12,000 articles, 3,000/s");
    }

    @Test
    void bar_is_for_terminals_alone() throws Exception {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            records.append("{\"text\":\"").append(TestModels.CLEAN).append("\"}\n");
        }
        Path feed = Files.writeString(folder.resolve("feed.jsonl"), records);

        assertThat(err(feed, Map.of("TERM", "xterm"), "12")).contains("\r[", " left", "\r\033[K");
        assertThat(err(feed, Map.of("TERM", "xterm"), "1")).doesNotContain("\r", "\033");
        assertThat(err(feed, Map.of("TERM", "dumb"), "12")).doesNotContain("\r", "\033");
        assertThat(err(feed, Map.of("TERM", "xterm"), "12", "--quiet")).isEmpty();
    }

    private static String err(Path feed, Map<String, String> environment, String terminals, String... more) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, environment, terminals);
        String[] arguments = new String[2 + more.length];
        arguments[0] = "scan";
        arguments[1] = feed.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        Main.run(List.of(arguments), session);
        return err.toString(StandardCharsets.UTF_8);
    }
}
