package dev.touchstone.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose failed sign-ins are counted together. */
class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:0DB8:1:2::9, 2001:db8:1:2::/64",
        "[2001:db8::1], 2001:db8:0:0::/64",
        "fe80::1%eth0, fe80:0:0:0::/64",
        "::1, 0:0:0:0::/64",
        "2001:db8:1:2:3::, 2001:db8:1:2::/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "::FFFF:c000:207, 192.0.2.7",
        "192.0.2.7:51234, 192.0.2.7",
        "[2001:db8::1]:443, 2001:db8:0:0::/64",
        "64:ff9b::192.0.2.7, 64:ff9b:0:0::/64",
        "2001:db8:0:0:0:0:0:1, 2001:db8:0:0::/64",
        "unknown, unknown"
    })
    void addresses_that_one_person_has_are_one(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "unknown",
                "1.2.3",
                "1.2.3.256",
                "1.2.3.4.5",
                "1.2.3.4:",
                "1.2.3.4:x",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7::8",
                "12345::",
                "1.2.3.4::",
                "[::1",
                "::1]"
            })
    void what_is_no_number_is_none(String address) {
        assertThat(Network.number(address)).isEmpty();
    }
}
