package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One pass finds what a search for each pattern by itself finds. */
class AutomatonTest {
    private static final String SIGNS = "aab1é 官网下-";

    private static String drawn(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static List<String> searched(List<String> patterns, String text) {
        List<String> found = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            for (String pattern : patterns) {
                int end = start + pattern.length();
                if (text.startsWith(pattern, start) && fits(text, start, end)) {
                    found.add(start + ":" + pattern);
                }
            }
        }
        return found;
    }

    private static boolean fits(String text, int start, int end) {
        return !LexiconPattern.isWithinWord(text, start) && !LexiconPattern.isWithinWord(text, end);
    }

    private static List<String> scanned(List<String> patterns, String text) {
        List<String> found = new ArrayList<>();
        new Automaton(patterns).scan(text, (start, end, index) -> {
            assertThat(text.substring(start, end)).isEqualTo(patterns.get(index));
            if (fits(text, start, end)) {
                found.add(start + ":" + patterns.get(index));
            }
        });
        return found;
    }

    @Test
    void every_pattern_that_stands_in_a_text_is_found_once_where_it_stands() {
        Random random = new Random(11);
        int found = 0;
        for (int round = 0; round < 300; round++) {
            TreeSet<String> drawn = new TreeSet<>();
            for (int i = 0; i < 1 + round % 40; i++) {
                drawn.add(drawn(random, 1 + random.nextInt(5)));
            }
            List<String> patterns = List.copyOf(drawn);
            String text = drawn(random, 200);

            List<String> expected = searched(patterns, text);
            assertThat(scanned(patterns, text)).containsExactlyInAnyOrderElementsOf(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(5_000);
    }

    @Test
    void without_patterns_nothing_is_found() {
        assertThat(scanned(List.of(), "official site 官网")).isEmpty();
    }
}
