package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @Test
    void segments_are_decoded_and_empty_ones_left_out() {
        assertThat(address("https://example.com//join/%E7%A0%81/Ab%2F1/").segments())
                .containsExactly("join", "码", "Ab/1");
        assertThat(address("https://example.com").segments()).isEmpty();
    }

    @Test
    void parameters_keep_their_order_and_repetition() {
        assertThat(address("https://example.com/?b=2&a=1&b=%E7%A0%81+x&c&=v&&d=e=f")
                        .parameters())
                .map(parameter -> parameter.name() + "|" + parameter.value())
                .containsExactly("b|2", "a|1", "b|码 x", "c|", "|v", "d|e=f");
    }

    @Test
    void parameters_of_a_route_in_the_fragment_are_parameters_too() {
        assertThat(address("https://example.com/?a=1#/register?code=Q7&x=2").parameters())
                .extracting(WebAddress.Parameter::name)
                .containsExactly("a", "code", "x");
        assertThat(address("https://example.com/#ref=Q7").parameters())
                .containsExactly(new WebAddress.Parameter("ref", "Q7"));
        assertThat(address("https://example.com/#top").parameters()).isEmpty();
        assertThat(address("https://example.com/#/join/Q7?x=1").routeSegments()).isEqualTo(List.of("join", "Q7"));
        assertThat(address("https://example.com/#!/join/Q7").routeSegments()).isEqualTo(List.of("join", "Q7"));
        assertThat(address("https://example.com/#top").routeSegments()).isEmpty();
    }

    @Test
    void malformed_percent_signs_and_other_charsets_stay_as_written() {
        assertThat(address("https://example.com/100%/%zz/%B1%D2").segments()).containsExactly("100%", "%zz", "%B1%D2");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a/app_48210077.apk, app_48210077.apk",
        "https://example.com/a/%E5%8C%85.dmg?x=1, 包.dmg",
        "https://example.com/a/tool.tar.gz, tool.tar.gz",
    })
    void file_name_is_the_last_segment_with_its_extension(String written, String name) {
        assertThat(address(written).fileName()).contains(name);
    }

    @Test
    void what_has_no_extension_is_no_file() {
        assertThat(address("https://example.com/a/b").fileName()).isEmpty();
        assertThat(address("https://example.com/a.b/").fileName()).isEmpty();
        assertThat(address("https://example.com/.hidden").fileName()).isEmpty();
    }

    private static WebAddress address(String written) {
        return Suites.PARSER.parse(written).orElseThrow();
    }
}
