package dev.touchstone.web;

import dev.touchstone.text.TextFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkifyItSuiteTest {
    @Test
    void links_are_found_as_written() throws IOException {
        Suites.Score score = new Suites.Score("linkify-it links");
        List<String> lines = lines("links.txt");
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            if (text.isBlank()) {
                continue;
            }
            boolean stated = i + 1 < lines.size() && !lines.get(i + 1).isBlank();
            String expected = stated ? lines.get(++i) : text;
            boolean mailbox = expected.contains("@") && !expected.contains("//");
            if (!mailbox) {
                score.add(text, expected, first(text));
            }
        }
        score.check();
    }

    @Test
    void what_is_no_link_is_not_found() throws IOException {
        Suites.Score score = new Suites.Score("linkify-it not links");
        for (String text : lines("not_links.txt")) {
            if (!text.isBlank()) {
                score.add(text, "", first(text));
            }
        }
        score.check();
    }

    private static String first(String text) {
        return Suites.SCANNER.scan(new TextFolder().fold(text)).stream()
                .map(found -> found.span().cut(text))
                .findFirst()
                .orElse("");
    }

    /** The lines without comments: those that begin with a per cent sign, and what follows one behind a space. */
    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Suites.file("linkify-it/" + file)).stream()
                .map(line -> line.startsWith("%") ? "" : line.replaceFirst("\\s+%.*$", ""))
                .toList();
    }
}
