package dev.touchstone.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.review.TurnedClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a request comes from behind a server that tells. */
class WebSettingsTest {
    private static WebSettings behind(String proxy) {
        return new WebSettings(
                WebSettings.LOOPBACK,
                0,
                List.of(),
                List.of(proxy),
                Optional.empty(),
                Optional.empty(),
                new TurnedClock(),
                line -> {});
    }

    @ParameterizedTest
    @CsvSource({
        "::1, 0:0:0:0:0:0:0:1",
        "::1, [0:0:0:0:0:0:0:1]",
        "[::1], ::1",
        "2001:DB8::5, 2001:db8:0:0:0:0:0:5",
        "10.0.0.5, ::ffff:10.0.0.5",
        "fe80::5, fe80:0:0:0:0:0:0:5%eth0"
    })
    void a_proxy_is_known_however_its_address_is_spelt(String named, String peer) {
        assertThat(behind(named).browserOf(peer, "203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "desk.example.com", "", "10.0.0", "10.0.0.0/8"})
    void a_proxy_that_is_no_number_is_refused(String named) {
        assertThatIllegalArgumentException().isThrownBy(() -> behind(named)).withMessageContaining("in numbers");
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7:51234, 203.0.113.7",
        "203.0.113.7:51235, 203.0.113.7",
        "[2001:db8::1]:443, 2001:db8:0:0:0:0:0:1",
        "2001:db8::1, 2001:db8:0:0:0:0:0:1"
    })
    void each_connection_of_a_browser_is_the_same_browser(String told, String browser) {
        assertThat(behind("10.0.0.5").browserOf("10.0.0.5", told)).isEqualTo(browser);
    }

    @Test
    void what_is_no_address_is_nobody_s() {
        for (String told : List.of("unknown", "_hidden", "x".repeat(70), "")) {
            assertThat(behind("10.0.0.5").browserOf("10.0.0.5", told)).isEqualTo("10.0.0.5");
        }
    }
}
