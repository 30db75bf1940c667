package dev.touchstone.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * What nobody who reads pages can do without: reads JSON Lines, and parses each {@code html} for its text. A scan of the same
 * file is measured in multiples of its processor time.
 */
public final class JsoupFloor {
    private JsoupFloor() {}

    /** @param args the file */
    public static void main(String[] args) throws IOException {
        ObjectReader records = new JsonMapper().reader();
        long pages = 0;
        long characters = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String page = records.readTree(line).path("html").asString();
                characters += Jsoup.parse(page).text().length();
                pages++;
            }
        }
        System.out.println(pages + " pages, " + characters + " characters of text");
    }
}
