package dev.touchstone.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediumTest {
    @ParameterizedTest
    @CsvSource({
        "https://foo.com/a, hxxps://foo[.]com/a",
        "HTTP://FOO.com, HXXP://FOO[.]com",
        "见http://foo.com。, 见hxxp://foo[.]com。",
        "http:foo.com, hxxp:foo[.]com",
        "//foo.com/x.zip, //foo[.]com/x[.]zip",
        "www.foo.co.uk, www[.]foo[.]co[.]uk",
        "去foo.com注册, 去foo[.]com注册",
        "例子.中国, 例子[.]中国",
        "javascript:alert(1), javascript[:]alert(1)",
        "JavaScript:alert(1), JavaScript[:]alert(1)",
        "data:text/html;x, data[:]text/html;x",
        "ftp://10.0.0.7/x, ftp[:]//10[.]0[.]0[.]7/x",
        "tg://resolve?domain=x, tg[:]//resolve?domain=x",
        "mailto:a@foo.com, mailto[:]a@foo[.]com",
        "end.Next, end[.]Next",
        "http://http://foo.com, hxxp://hxxp://foo[.]com",
        "https://a@b.com:80/?u=http://c.com, hxxps://a@b[.]com:80/?u=hxxp://c[.]com",
    })
    void nothing_that_programs_link_stays_clickable(String written, String shown) {
        assertThat(Medium.PEOPLE.show(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hxxps://foo[.]com",
                "版本 6.3.8，价格 1.50",
                "Data: five, e.g. this. Next",
                "metadata:x",
                "12:30",
                "...",
                "注意:请看"
            })
    void what_no_program_links_stays_as_it_is(String written) {
        assertThat(Medium.PEOPLE.show(written)).isEqualTo(written);
    }

    @Test
    void programs_get_addresses_as_they_are() {
        assertThat(Medium.MACHINE.show("https://foo.com javascript:x")).isEqualTo("https://foo.com javascript:x");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u202Eb', 'a<U+202E>b'",
        "'a\u001B[31mb', 'a<U+001B>[31mb'",
        "'a\u009B2J', 'a<U+009B>2J'",
        "'a\u0000b', 'a<U+0000>b'",
        "'a\u007Fb', 'a<U+007F>b'",
        "'a\u200B\u200B\u200Bb', 'a<U+200B×3>b'",
        "'a\u00ADb', 'a<U+00AD>b'",
        "'a\u2028b', 'a<U+2028>b'",
        "'a\uFEFFb', 'a<U+FEFF>b'",
        "'a\u3164b', 'a<U+3164>b'",
        "'a\uE000b', 'a<U+E000>b'",
    })
    void characters_that_act_or_hide_are_named(String written, String shown) {
        assertThat(Medium.PEOPLE.show(written)).isEqualTo(shown);
        assertThat(Medium.MACHINE.show(written)).isEqualTo(shown);
    }

    @Test
    void halves_of_pairs_and_tags_are_named() {
        assertThat(Medium.PEOPLE.show("a\uD800b")).isEqualTo("a<U+D800>b");
        assertThat(Medium.PEOPLE.show("a" + Character.toString(0xE0041) + "b")).isEqualTo("a<U+E0041>b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"中文，English。\t\n\r\n", "👨\u200D👩\u200D👧", "ا ب", "é ñ ü", "①Ⅷ㍿", "😀"})
    void ordinary_text_stays_as_it_is(String written) {
        assertThat(Medium.PEOPLE.show(written)).isEqualTo(written);
    }

    @Test
    void a_quote_is_one_line_and_tells_that_it_was_cut() {
        assertThat(Medium.PEOPLE.quote("  a \n\n b\tc\u3000d ", 60)).isEqualTo("a b c d");
        assertThat(Medium.PEOPLE.quote("一二三四五六", 4)).isEqualTo("一二三四…");
        assertThat(Medium.PEOPLE.quote("ab cd", 5)).isEqualTo("ab cd");
        assertThat(Medium.PEOPLE.quote("😀😀😀", 2)).isEqualTo("😀😀…");
    }

    @Test
    void what_was_shown_once_is_not_changed_again() {
        Random random = new Random(7);
        String[] parts = {
            "a",
            "1",
            "h",
            "http",
            "https",
            "s",
            ":",
            "/",
            "//",
            ".",
            "..",
            "@",
            "[",
            "]",
            "中",
            ".com",
            "\u202E",
            "\u200B",
            "\uD83D",
            "\uDE00",
            " ",
            "\n",
            "javascript",
            "data",
            "hxxp",
            "ftp",
            "U+",
            "<",
            "10.0.0.7",
            "x×2"
        };
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String shown = Medium.PEOPLE.show(text.toString());
            assertThat(Medium.PEOPLE.show(shown)).as(text.toString()).isEqualTo(shown);
            assertThat(shown).doesNotContainIgnoringCase("http:").doesNotContain("\u202E");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ":", "a.", "1.", "a:", "http:", "\u200B", "\u202Ea", "\uD800", "://", "a-b+c."})
    void time_grows_with_the_text_and_no_faster(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Medium.PEOPLE.show(text));
    }
}
