package dev.touchstone.web;

import dev.touchstone.text.TextFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class TwitterTextSuiteTest {
    private static final Pattern ANCHOR = Pattern.compile("<a href=\"[^\"]*\">([^<]*)</a>");

    @Test
    void urls_are_extracted_as_written() throws IOException {
        Suites.Score score = new Suites.Score("twitter-text urls");
        for (String part : List.of("urls", "tco_urls_with_params")) {
            for (JsonNode test : tests("extract.yml", part)) {
                List<String> expected = new ArrayList<>();
                test.get("expected").forEach(url -> expected.add(url.asString()));
                String text = test.get("text").asString();
                score.add(text, expected, written(text, false));
            }
        }
        score.check();
    }

    @Test
    void urls_are_extracted_with_their_places() throws IOException {
        Suites.Score score = new Suites.Score("twitter-text places");
        for (String part : List.of("urls_with_indices", "urls_with_directional_markers")) {
            for (JsonNode test : tests("extract.yml", part)) {
                String text = test.get("text").asString();
                List<String> expected = new ArrayList<>();
                for (JsonNode url : test.get("expected")) {
                    expected.add(place(
                            text,
                            url.get("indices").get(0).asInt(),
                            url.get("indices").get(1).asInt()));
                }
                List<String> actual = Suites.SCANNER.scan(new TextFolder().fold(text)).stream()
                        .map(LocatedAddress::span)
                        .map(span -> span.start() + ".." + span.end())
                        .toList();
                score.add(text, expected, actual);
            }
        }
        score.check();
    }

    @Test
    void addresses_with_a_scheme_are_linked() throws IOException {
        Suites.Score score = new Suites.Score("twitter-text autolink");
        for (JsonNode test : tests("autolink.yml", "urls")) {
            List<String> expected = new ArrayList<>();
            Matcher anchor = ANCHOR.matcher(test.get("expected").asString());
            while (anchor.find()) {
                expected.add(anchor.group(1).replace("&amp;", "&"));
            }
            String text = test.get("text").asString();
            score.add(text, expected, written(text, true));
        }
        score.check();
    }

    @Test
    void valid_addresses_are_one_address_from_end_to_end() throws IOException {
        Suites.Score score = new Suites.Score("twitter-text validate");
        for (String part : List.of("urls", "urls_without_protocol")) {
            for (JsonNode test : tests("validate.yml", part)) {
                String text = test.get("text").asString();
                score.add(
                        text,
                        test.get("expected").asBoolean(),
                        written(text, false).equals(List.of(text)));
            }
        }
        score.check();
    }

    private static String place(String text, int start, int end) {
        return text.offsetByCodePoints(0, start) + ".." + text.offsetByCodePoints(0, end);
    }

    private static List<String> written(String text, boolean schemed) {
        return Suites.SCANNER.scan(new TextFolder().fold(text)).stream()
                .filter(found -> !schemed || found.spelling() == LocatedAddress.Spelling.PLAIN)
                .map(found -> found.span().cut(text))
                .toList();
    }

    private static JsonNode tests(String file, String part) throws IOException {
        Path path = Suites.file("twitter-text/" + file);
        return new YAMLMapper().readTree(path.toFile()).get("tests").get(part);
    }
}
