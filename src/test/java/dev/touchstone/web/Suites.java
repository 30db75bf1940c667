package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Test data of other projects, where it lies beside this one: {@code shared/suites} in the folder above or the next above.
 * Every case that fails is named with its reason in {@code known-divergences.csv}, by the first eight digits of the SHA-256
 * of its input; a case named there that passes fails the test, and so does a number of passes below its floor.
 */
final class Suites {
    private static final PublicSuffixes SUFFIXES = PublicSuffixes.bundled();
    static final AddressParser PARSER = new AddressParser(SUFFIXES);
    static final AddressScanner SCANNER = new AddressScanner(PARSER);

    private Suites() {}

    static Path file(String name) {
        for (String above : List.of("..", "../..")) {
            Path file = Path.of(above, "shared", "suites").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        Assumptions.abort("skipped: shared/suites/" + name + " is not beside this project");
        throw new AssertionError();
    }

    /** One suite while it is run. */
    static final class Score {
        private final String suite;
        private final Map<String, String> known = new HashMap<>();
        private final List<String> wrong = new ArrayList<>();
        private int passed;
        private int count;

        Score(String suite) throws IOException {
            this.suite = suite;
            for (String[] row : rows("known-divergences.csv")) {
                if (row[0].equals(suite)) {
                    known.put(row[1], row[2]);
                }
            }
        }

        void add(String input, Object expected, Object actual) {
            String key = digest(input);
            boolean same = expected.equals(actual);
            count++;
            passed += same ? 1 : 0;
            if (same && known.containsKey(key)) {
                wrong.add(key + " passes but is listed as a divergence: " + input);
            } else if (!same && !known.containsKey(key)) {
                wrong.add(key + " " + input + "\n  expected " + expected + "\n  but was  " + actual);
            }
        }

        void check() throws IOException {
            System.out.println(suite + ": " + passed + " of " + count);
            int floor = rows("suite-floors.csv").stream()
                    .filter(row -> row[0].equals(suite))
                    .mapToInt(row -> Integer.parseInt(row[1]))
                    .findFirst()
                    .orElseThrow();
            if (passed > floor) {
                System.out.println(suite + ": the floor is too low by " + (passed - floor));
            }
            assertThat(wrong).as(suite).isEmpty();
            assertThat(passed).as(suite).isGreaterThanOrEqualTo(floor);
        }
    }

    /** The rows of a table in the test resources; the last column may hold commas. */
    static List<String[]> rows(String resource) throws IOException {
        try (InputStream in = Suites.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", 3))
                    .toList();
        }
    }

    private static String digest(String input) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(input.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
