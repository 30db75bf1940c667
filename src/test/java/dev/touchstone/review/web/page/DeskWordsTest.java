package dev.touchstone.review.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Verdict;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.review.CitedRule;
import dev.touchstone.review.Facet;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.Role;
import dev.touchstone.review.TaskKind;
import dev.touchstone.web.Standing;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskWordsTest {
    private static final Path TEMPLATES = Path.of("src/main/jte/desk");
    private static final Path ROOM = Path.of("src/main/java/dev/touchstone/review/web");
    private static final Pattern KEY = Pattern.compile(
            "(?:w\\.get|words\\.get|get|warn|words|page\\(\\)\\.get|fact|getOr)\\(\\s*\"([a-z][a-z.-]*[a-z])\"");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)[|}]");

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void every_key_that_a_page_names_has_words(ReportLanguage language) throws IOException {
        PageWords words = DeskWords.in(language).page();
        Set<String> keys = new TreeSet<>(PageWords.in(language).keys());
        keys.addAll(words.keys());
        assertThat(named())
                .hasSizeGreaterThan(120)
                .allSatisfy(key -> assertThat(keys).contains(key));
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void every_value_of_the_desk_has_words(ReportLanguage language) {
        PageWords words = DeskWords.in(language).page();
        List<String> keys = new ArrayList<>();
        Stream.of(Facet.values()).forEach(facet -> keys.add("facet." + facet.id()));
        Stream.of(Progress.values()).forEach(progress -> keys.add("state." + progress.id()));
        Stream.of(TaskKind.values()).forEach(kind -> keys.add("kind." + kind.id()));
        Stream.of(Role.values()).forEach(role -> keys.add("role." + role.id()));
        Stream.of(Verdict.values()).forEach(verdict -> keys.add("verdict." + verdict.id()));
        Stream.of(CitedRule.values()).forEach(rule -> keys.add("rule.short." + rule.id()));
        Stream.of(Standing.values()).forEach(standing -> keys.add("standing.short." + standing.id()));
        assertThat(keys).allSatisfy(key -> assertThat(words.get(key)).isNotBlank());
        Stream.of(Outcome.values())
                .forEach(outcome -> assertThat(words.get("preview.do." + outcome.id(), "count", "3"))
                        .contains("3"));
    }

    @Test
    void both_languages_say_the_same_things_of_the_same_arguments() throws IOException {
        Properties english = load("en");
        Properties chinese = load("zh");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    private static Set<String> named() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path folder : List.of(TEMPLATES, ROOM)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = KEY.matcher(Files.readString(file));
                    while (matcher.find()) {
                        keys.add(matcher.group(1));
                    }
                }
            }
        }
        return keys;
    }

    private static Set<String> places(String words) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(words);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Properties load(String tag) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                DeskWords.class.getResourceAsStream("/dev/touchstone/review/desk_" + tag + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
