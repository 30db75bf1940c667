package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TokenSearchTest {
    @Test
    void a_code_stands_by_itself_between_other_characters_than_letters_and_digits() {
        TokenSearch search = new TokenSearch(Set.of("AB12", "AB12-x"));
        assertThat(search.places("AB12，码AB12码 xAB12 AB12x _AB12_ ab12")).isEqualTo(Map.of("AB12", List.of(0, 6, 25)));
        assertThat(search.places("AB12-x")).isEqualTo(Map.of("AB12", List.of(0), "AB12-x", List.of(0)));
        assertThat(search.in("go/AB12")).containsExactly("AB12");
        assertThat(search.in("AB1")).isEmpty();
    }

    @Test
    void all_codes_in_one_pass_are_found_as_each_by_itself() {
        Random random = new Random(3);
        for (int round = 0; round < 3_000; round++) {
            Set<String> codes = new TreeSet<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                codes.add(letters(random, 4 + random.nextInt(3)));
            }
            String text = letters(random, random.nextInt(60));
            Set<String> found = new TokenSearch(codes).in(text);
            for (String code : codes) {
                assertThat(found.contains(code)).as("%s in %s", code, text).isEqualTo(TokenSearch.contains(text, code));
            }
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("aA-码".charAt(random.nextInt(4)));
        }
        return text.toString();
    }
}
