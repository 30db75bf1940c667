package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The desk is tried in a browser wherever there is one: those tests, in src/browser, are compiled only there. */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @Test
    void the_desk_is_tried_in_a_browser_where_there_is_one() {
        if (!Files.isExecutable(CHROMIUM)) {
            System.err.println("the desk's browser tests are skipped: there is no " + CHROMIUM
                    + " (Debian: apt-get install chromium fonts-noto-cjk)");
        }
        assumeTrue(Files.isExecutable(CHROMIUM), "there is no " + CHROMIUM);
        assertThat(getClass().getResource("DeskJourneyBrowserTest.class"))
                .as("the profile browser of the pom compiles src/browser")
                .isNotNull();
    }
}
