package dev.touchstone.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.WordingSignal;
import dev.touchstone.report.SampleArticle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final Path DETECT = Path.of("src/main/java/dev/touchstone/detect");
    private static final Pattern KEY = Pattern.compile("Because\\.of\\(\\s*\"([a-z-]+)\"");
    private static final Pattern KEY_NAMED_ELSEWHERE = Pattern.compile("Because\\.of\\(\\s*[^\"\\s]");
    private static final Pattern KEBAB = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern CATEGORY = Pattern.compile("/([a-z-]+)\\.txt");
    private static final Pattern SIGNAL = Pattern.compile("Signal\\.\\w+\\(\\s*\"([a-z-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)[|}]");

    private static Assessment assessment() {
        return SampleArticle.of("a", "text")
                .brand("okx", "OKX", "okx.com")
                .judged()
                .assessment();
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void every_reason_that_a_detector_gives_has_words(ReportLanguage language) throws IOException {
        Set<String> keys = keysOfDetectors();
        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(Wording.in(language).knows(key)).as(key).isTrue());
    }

    private static Set<String> keysOfDetectors() throws IOException {
        Set<String> keys = new TreeSet<>();
        Set<String> categories = new TreeSet<>();
        addAll(CATEGORY, Files.readString(Path.of("models/lexicon/INDEX")), categories);
        try (Stream<Path> files = Files.list(DETECT)) {
            for (Path file : files.sorted().toList()) {
                String source = Files.readString(file);
                addAll(KEY, source, keys);
                if (KEY_NAMED_ELSEWHERE.matcher(source).find()) {
                    Set<String> named = new TreeSet<>();
                    addAll(KEBAB, source, named);
                    named.removeAll(categories);
                    keys.addAll(named);
                }
                if (source.contains("CodeEvidence.of(")) {
                    addAll(SIGNAL, source, keys);
                }
            }
        }
        return keys;
    }

    private static void addAll(Pattern pattern, String source, Set<String> keys) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "page"})
    void both_languages_say_the_same_things_of_the_same_arguments(String file) throws IOException {
        Properties english = properties(file, "en");
        Properties chinese = properties(file, "zh");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(chinese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void english_counts_bring_their_own_words() throws IOException {
        assertThat(properties("messages", "en").values())
                .noneMatch(words -> words.toString().contains("{count} times"));
    }

    private static Properties properties(String file, String language) throws IOException {
        Properties properties = new Properties();
        String path = "/dev/touchstone/report/" + file + "_" + language + ".properties";
        try (var in = Wording.class.getResourceAsStream(path)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static Set<String> places(String words) {
        Set<String> places = new TreeSet<>();
        addAll(PLACE, words, places);
        return places;
    }

    @Test
    void brands_kinds_and_dates_are_told_in_words() {
        Because because = Because.of(
                "lookalike-host", Map.of("brand", "okx", "host", "okxx.com", "kind", "edit-distance", "label", "okxx"));
        assertThat(Wording.in(ReportLanguage.ENGLISH).reason(because, assessment(), Medium.MACHINE))
                .isEqualTo(
                        "okxx.com is not in the registry on 2026-11-21 and resembles OKX (a letter or two off: okxx).");
        assertThat(Wording.in(ReportLanguage.CHINESE).reason(because, assessment(), Medium.PEOPLE))
                .isEqualTo("okxx[.]com 在 2026-11-21 不在登记册中，且与 OKX 相似（差一两个字母：okxx）。");
    }

    @Test
    void a_brand_without_a_card_is_named_by_its_id() {
        Because because = Because.of("brand-mention", Map.of("brand", "quillmark", "count", "1"));
        assertThat(Wording.in(ReportLanguage.ENGLISH).reason(because, assessment(), Medium.PEOPLE))
                .isEqualTo("The article names quillmark 1 time.");
    }

    @Test
    void a_file_without_a_name_is_a_file() {
        Because because = Because.of("unofficial-download", Map.of("brand", "okx", "site", "x.top", "file", ""));
        assertThat(Wording.in(ReportLanguage.ENGLISH).reason(because, assessment(), Medium.MACHINE))
                .startsWith("A file is offered from x.top");
    }

    @Test
    void guises_of_a_code_are_told_whole() {
        Because because = Because.of(
                "code-identity", Map.of("code", "K7Q2M9", "guises", "coupon+file+invitation+link", "count", "5"));
        assertThat(Wording.in(ReportLanguage.ENGLISH).reason(because, assessment(), Medium.PEOPLE))
                .isEqualTo("The code K7Q2M9 stands in several guises: in words that call it a promotion code, in a file"
                        + " name, in words that call it an invitation code, in a link (5 places).");
    }

    @Test
    void guises_of_somebody_elses_detector_are_few_short_and_harmless() {
        Because because = Because.of(
                "code-identity",
                Map.of("code", "K7Q2M9", "guises", ("\u202Ehttp://evil.example/" + "x".repeat(99) + "+").repeat(50)));
        String reason = Wording.in(ReportLanguage.ENGLISH).reason(because, assessment(), Medium.PEOPLE);
        assertThat(reason).contains("<U+202E>hxxp://evil[.]example").doesNotContain("\u202E", "http:");
        assertThat(reason.length()).isLessThan(500);
    }

    @Test
    void what_quotes_the_article_is_short_and_harmless() {
        String words = "点\u202E击\u001B[2J http://evil.example ".repeat(40);
        Because because = Because.of("cited-in-warning", Map.of("words", words));
        String reason = Wording.in(ReportLanguage.ENGLISH).reason(because, assessment(), Medium.PEOPLE);
        assertThat(reason)
                .contains("<U+202E>", "<U+001B>", "hxxp://evil[.]example", "…")
                .doesNotContain("\u202E", "\u001B", "http:");
        assertThat(reason.length()).isLessThan(250);
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void a_reason_of_somebody_elses_detector_is_told_by_key_and_arguments(ReportLanguage language) {
        Because because = Because.of("house-rule", Map.of("rule", "7\u202E", "host", "evil.example"));
        assertThat(Wording.in(language).reason(because, assessment(), Medium.PEOPLE))
                .isEqualTo("house-rule: host = evil[.]example, rule = 7<U+202E>");
    }

    @Test
    void a_missing_argument_shows() {
        Because because = Because.of("hidden-push", Map.of());
        assertThat(Wording.in(ReportLanguage.ENGLISH).reason(because, assessment(), Medium.PEOPLE))
                .contains("{code}");
    }

    @Test
    void interface_words_are_never_guessed() {
        PageWords words = PageWords.in(ReportLanguage.ENGLISH);
        assertThatIllegalArgumentException().isThrownBy(() -> words.get("no.such.key"));
        assertThatIllegalArgumentException().isThrownBy(() -> words.get("gap"));
    }

    @Test
    void report_languages_are_named_by_tag() {
        assertThat(List.of("zh", "zh-Hant", "zh_CN", "ZH-hk"))
                .allMatch(tag -> ReportLanguage.of(tag) == ReportLanguage.CHINESE);
        assertThat(ReportLanguage.of("en-GB")).isEqualTo(ReportLanguage.ENGLISH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportLanguage.of("fr\u001B[2J"))
                .withMessage("reports are written in en or zh, not fr<U+001B>[2J");
    }

    @Test
    void an_observation_is_told_once_with_all_that_it_did() {
        Signal signal = Signal.incriminating("two-sided", "impersonation", "A sign of both.");
        Assessment assessment = SampleArticle.of("a", "one two")
                .seen(signal, Label.REFERRAL_SPAM, -0.5, "one", Map.of())
                .seen(signal, Label.IMPERSONATION, 2, "one", Map.of())
                .seen(signal, Label.IMPERSONATION, 3, "two", Map.of())
                .judged()
                .assessment();
        List<Reason> reasons = Reason.gravestFirst(assessment);
        assertThat(reasons).hasSize(2);
        assertThat(reasons.get(0).contributions()).hasSize(1);
        assertThat(reasons.get(1).countsAs(Label.IMPERSONATION)).isTrue();
        assertThat(reasons.get(1).countsAs(Label.REFERRAL_SPAM)).isFalse();
    }

    @Test
    void how_an_article_is_worded_comes_behind_what_points_at_something() {
        Signal wording = WordingSignal.REFERRAL_SPAM.signal();
        Signal code = Signal.incriminating("invite-code", "referral_spam", "A code.");
        Signal claim = Signal.incriminating("official-claim", "impersonation", "A claim.");
        Assessment pointed = SampleArticle.of("a", "one two three")
                .seen(wording, Label.REFERRAL_SPAM, 5, "one", Map.of())
                .seen(claim, Label.IMPERSONATION, 3, "three", Map.of())
                .seen(code, Label.REFERRAL_SPAM, 1, "two", Map.of("code", "two"))
                .judged()
                .assessment();
        assertThat(signals(pointed)).containsExactly("official-claim", "invite-code", "referral-wording");

        Assessment bare = SampleArticle.of("a", "one two three")
                .seen(wording, Label.REFERRAL_SPAM, 5, "one", Map.of())
                .seen(claim, Label.IMPERSONATION, 3, "three", Map.of())
                .judged()
                .assessment();
        assertThat(signals(bare)).containsExactly("referral-wording", "official-claim");
    }

    private static List<String> signals(Assessment assessment) {
        return Reason.gravestFirst(assessment).stream()
                .map(reason -> reason.evidence().signal().id())
                .toList();
    }
}
