package dev.touchstone.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UrlSuiteTest {
    private static final Set<String> SCHEMES = Set.of("http:", "https:", "ftp:");

    @Test
    void addresses_are_read_as_browsers_read_them() throws IOException {
        Suites.Score score = new Suites.Score("wpt urltestdata");
        for (JsonNode test : read("wpt-url/urltestdata.json")) {
            if (test.isObject() && standsAlone(test)) {
                String input = test.get("input").asString();
                score.add(input, expected(test), Suites.PARSER.parse(input).map(UrlSuiteTest::components));
            }
        }
        score.check();
    }

    @Test
    void hosts_are_turned_to_ascii_as_in_browsers() throws IOException {
        Suites.Score score = new Suites.Score("wpt toascii");
        for (JsonNode test : read("wpt-url/toascii.json")) {
            if (test.isObject()) {
                String input = test.get("input").asString();
                score.add(input, text(test.get("output")), HostParser.parse(input));
            }
        }
        score.check();
    }

    @Test
    void names_are_turned_to_ascii_as_unicode_says() throws IOException {
        Suites.Score score = new Suites.Score("wpt IdnaTestV2");
        for (JsonNode test : read("wpt-url/IdnaTestV2.json")) {
            if (test.isObject()) {
                String input = test.get("input").asString();
                score.add(input, text(test.get("output")), HostParser.parse(input));
            }
        }
        score.check();
    }

    /** Without a base, or with a scheme and slashes, so that a base changes nothing. */
    private static boolean standsAlone(JsonNode test) {
        boolean based = test.get("base") != null && !test.get("base").isNull();
        return !based || test.get("input").asString().strip().matches("(?is)(https?|ftp):[/\\\\]{2}.*");
    }

    private static Optional<String> expected(JsonNode test) {
        if (test.has("failure") || !SCHEMES.contains(test.get("protocol").asString())) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                " ",
                test.get("protocol").asString(),
                test.get("hostname").asString().replaceFirst("\\.+$", ""),
                test.get("port").asString(),
                test.get("pathname").asString(),
                test.get("search").asString(),
                test.get("hash").asString()));
    }

    private static String components(WebAddress address) {
        return String.join(
                " ",
                address.scheme() + ":",
                address.host(),
                address.port() < 0 ? "" : String.valueOf(address.port()),
                address.path(),
                address.query().isEmpty() ? "" : "?" + address.query(),
                address.fragment().isEmpty() ? "" : "#" + address.fragment());
    }

    /** What a host should become, without the dots at its end, which are no part of a host here. */
    private static Optional<String> text(JsonNode node) {
        return node.isNull()
                ? Optional.empty()
                : Optional.of(node.asString().replaceFirst("\\.+$", "")).filter(host -> !host.isEmpty());
    }

    private static JsonNode read(String file) throws IOException {
        return JsonMapper.shared().readTree(Suites.file(file).toFile());
    }
}
