package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.touchstone.text.FoldedText;
import dev.touchstone.text.TextFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressScannerTest {
    private static final AddressScanner SCANNER = Suites.SCANNER;
    private static final int HOSTILE_LENGTH = 500_000;

    /**
     * @param marked the text with what must be found between brackets
     * @param understood how each must be understood and spelt; empty where that is not stated
     */
    record Case(String marked, List<String> understood) {}

    @ParameterizedTest
    @MethodSource("cases")
    void addresses_are_found_where_they_are_marked(Case given) {
        String text = given.marked.replace("⟦", "").replace("⟧", "");
        List<LocatedAddress> found = SCANNER.scan(new TextFolder().fold(text));

        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (LocatedAddress address : found) {
            marked.append(text, at, address.span().start())
                    .append('⟦')
                    .append(address.span().cut(text))
                    .append('⟧');
            at = address.span().end();
        }
        assertThat(marked.append(text.substring(at))).hasToString(given.marked);
        if (!given.understood.isEmpty()) {
            assertThat(found)
                    .map(address -> address.address().url() + " " + address.spelling())
                    .isEqualTo(given.understood);
        }
    }

    @Test
    void every_occurrence_is_kept() {
        String text = "https://example.com/a，https://example.com/a和https://example.com/a。";
        assertThat(SCANNER.scan(new TextFolder().fold(text))).hasSize(3);
    }

    @Test
    void what_is_written_keeps_case_and_loses_width_and_defanging() {
        String text = "ＨＸＸＰＳ://Www[.]Example[.]Com/Join/aＢ";
        assertThat(SCANNER.scan(new TextFolder().fold(text)))
                .map(found -> found.address().written())
                .containsExactly("https://Www.Example.Com/Join/aB");
    }

    /** Half a million characters, each kind meant to make a scanner read some of them again and again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "a.",
                "@",
                "[.]",
                "a",
                "http://a",
                "http://[",
                ".",
                ":",
                "h t t p : / / ",
                "a . ",
                "dot ",
                "a点",
                "http://a.com/(",
                "http://a.com/中/",
                "a-",
                "http:a:",
                "http://a@",
                "。a",
                "a.中",
                "https://a.b/?x=",
                "x.com "
            })
    void hostile_texts_are_scanned_in_linear_time(String part) {
        FoldedText text = new TextFolder().fold(part.repeat(HOSTILE_LENGTH / part.length()));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> SCANNER.scan(text));
    }

    @Test
    void any_text_gives_spans_inside_it_in_order_without_overlap() {
        String alphabet = "htps:/.wcom@[]()点dot 中文，。ａＢ\n-_?#=&%\\*'\"<>1２\u200B\uD835\uDC1A";
        Random random = new Random(20261121);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(
                        random.nextInt(8) == 0
                                ? "https://a.com/"
                                : String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
            }
            String given = text.toString();
            int at = 0;
            for (LocatedAddress found : SCANNER.scan(new TextFolder().fold(given))) {
                assertThat(found.span().start()).as(given).isGreaterThanOrEqualTo(at);
                assertThat(found.span().end()).as(given).isBetween(found.span().start() + 1, given.length());
                at = found.span().end();
            }
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = AddressScannerTest.class.getResourceAsStream("addresses.cases")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("> ")) {
                    cases.get(cases.size() - 1).understood.add(line.substring(2));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(new Case(line.replace("\\n", "\n"), new ArrayList<>()));
                }
            }
        }
        return cases.stream();
    }
}
