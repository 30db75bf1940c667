package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {
    @ParameterizedTest(name = "terminals {0}, TERM={1}, NO_COLOR={2}: {3}")
    @CsvSource({
        "12, xterm, '', true",
        "2, xterm, '', false",
        "12, dumb, '', false",
        "12, xterm, 1, false",
    })
    void only_on_a_terminal_that_wants_them(String terminals, String term, String noColor, boolean coloured) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Session session = new Session(
                InputStream.nullInputStream(),
                out,
                new ByteArrayOutputStream(),
                Map.of("TERM", term, "NO_COLOR", noColor),
                terminals);
        Main.run(List.of("--help"), session);

        assertThat(out.toString(StandardCharsets.UTF_8).contains("\033[")).isEqualTo(coloured);
    }
}
