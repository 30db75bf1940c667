package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.web.AddressParser;
import dev.touchstone.web.PublicSuffixes;
import dev.touchstone.web.WebAddress;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathFormTest {
    private static final AddressParser PARSER = new AddressParser(PublicSuffixes.bundled());

    @ParameterizedTest
    @CsvSource({
        "/{locale}/join/{code}, /join/34978585, 34978585",
        "/{locale}/join/{code}, /zh-hans/join/ABC123, ABC123",
        "/{locale}/join/{code}, /zh-CN/join/ABC123/, ABC123",
        "/{locale}/join/{code}, /JOIN/ABC123, ABC123",
        "/{locale}/join/{code}, /#/join/ABC123, ABC123",
        "/{locale}/join/{code}, /app/#!/en/join/ABC123?x=1, ABC123",
        "/join/{code}, /en/join/ABC123, ABC123",
        "/{code}, /join/ABC123/x, ",
        "/{locale}/join/{code}, /join, ",
        "/{locale}/join/{code}, /x/join/ABC123, ",
        "/{locale}/join/{code}, /join/ABC123/more, ",
        "/{locale}/join/{code}, /join/ab, ",
        "/{locale}/join/{code}, /join/%E9%82%80%E8%AF%B7, ",
        "/{code}, /en-US, ",
        "/{code}, /BTC45, BTC45",
        "/bg/{code}/*, /bg/ABC123/x, ABC123"
    })
    void a_code_is_what_stands_in_its_place(String form, String path, String code) {
        assertThat(new PathForm(form).match(address(path)).flatMap(PathForm.Fit::code))
                .isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({
        "/upgradeapp/*.apk, /upgradeapp/okx-android.apk, true",
        "/upgradeapp/*.apk, /en/upgradeapp/.apk, true",
        "/upgradeapp/*.apk, /upgradeapp/sub/okx.apk, false",
        "/upgradeapp/*.apk, /upgradeapp/okx.apks, false",
        "/a*b*c, /AxxByyC, true",
        "/a*b*c, /abc, true",
        "/a*b*c, /acb, false",
        "/ab*ba, /aba, false",
        "/, /, true",
        "/, /en, true",
        "/, /x, false",
        "/invite/{locale}/1*, /invite/zh-cn/1h, true",
        "/invite/{locale}/1*, /invite/1h, false"
    })
    void a_path_fits_as_a_whole(String form, String path, boolean fits) {
        assertThat(new PathForm(form).match(address(path)).isPresent()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "en, true",
        "zh-hans, true",
        "zh-CN, true",
        "zh_TW, true",
        "zh-hant-tw, true",
        "fil-PH, true",
        "e, false",
        "eng, false",
        "join, false",
        "en-, false",
        "en-x, false",
        "12, false",
        "zh-hanss, false"
    })
    void a_locale_is_a_language_and_perhaps_a_script_or_country(String segment, boolean locale) {
        assertThat(PathForm.isLocale(segment)).isEqualTo(locale);
    }

    @Test
    void stars_take_no_longer_than_the_path_warrants() {
        PathForm form = new PathForm("/" + "*a".repeat(40) + "*b");
        WebAddress hostile = address("/" + "a".repeat(200_000));
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> form.match(hostile)))
                .isEmpty();
    }

    @Test
    void a_form_covers_another_that_says_less() {
        assertThat(new PathForm("/{locale}/join/{code}").covers(new PathForm("/join/{code}")))
                .isTrue();
        assertThat(new PathForm("/join/*").covers(new PathForm("/join/{code}"))).isTrue();
        assertThat(new PathForm("/join/{code}").covers(new PathForm("/join/x*")))
                .isFalse();
        assertThat(new PathForm("/*").covers(new PathForm("/a/b"))).isFalse();
    }

    private static WebAddress address(String path) {
        return PARSER.parse("https://site.example.com" + path).orElseThrow();
    }
}
