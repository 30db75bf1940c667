package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressParserTest {
    private static final AddressParser PARSER = Suites.PARSER;

    @ParameterizedTest
    @CsvSource({
        "https://Example.COM, https://example.com/",
        "https://brand.example@other.example/login, https://other.example/login",
        "https://a@b@other.example/, https://other.example/",
        "https:\\\\example.com\\a, https://example.com/a",
        "https:example.com, https://example.com/",
        "https:////example.com/a, https://example.com/a",
        "//example.com/a, https://example.com/a",
        "ftp://example.com:21/f, ftp://example.com/f",
        "http://example.com:8080/, http://example.com:8080/",
        "https://example.com:443/, https://example.com/",
        "https://example.com./a, https://example.com/a",
        "http://0x7f.1/, http://127.0.0.1/",
        "http://2130706433/, http://127.0.0.1/",
        "http://0300.0.0.012/, http://192.0.0.10/",
        "http://[2001:DB8:0:0::1]/, http://[2001:db8::1]/",
        "http://[::ffff:1.2.3.4]/, http://[::ffff:102:304]/",
        "https://ex%61mple.com/, https://example.com/",
        "https://Bücher.example/ä?ö#ü, https://xn--bcher-kva.example/%C3%A4?%C3%B6#%C3%BC",
        "https://ｅｘａｍｐｌｅ。com/, https://example.com/",
        "https://example.com/a/../b/./c, https://example.com/b/c",
        "https://example.com/a/%2e%2E/b, https://example.com/b",
        "https://example.com/加, https://example.com/%E5%8A%A0",
        "https://example.com/%E5%8A%A0, https://example.com/%E5%8A%A0",
    })
    void addresses_are_read_as_browsers_read_them(String written, String url) {
        assertThat(PARSER.parse(written)).map(WebAddress::url).contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "/a/b",
                "#top",
                "?q=1",
                "mailto:me@example.com",
                "javascript:alert(1)",
                "data:text/html,hi",
                "tel:123",
                "https://",
                "https://user@",
                "https://exa mple.com",
                "https://example.com:99999/",
                "https://example.com:8x/",
                "http://256.1.2.3/",
                "http://1.2.3.4.5/",
                "http://[::1",
                "http://[1:2]/",
                "http://ex<ample.com/",
                "http://xn--\u00E9.com/"
            })
    void what_no_browser_opens_as_a_page_is_no_address(String written) {
        assertThat(PARSER.parse(written)).isEmpty();
    }

    @Test
    void tabs_and_line_ends_inside_are_not_there() {
        assertThat(PARSER.parse(" https://exam\tple.\ncom/a\r\n "))
                .map(WebAddress::url)
                .contains("https://example.com/a");
    }

    @ParameterizedTest
    @CsvSource({
        "example.com, https://example.com/",
        "EXAMPLE.com:8443/a, https://example.com:8443/a",
        "192.0.2.1, https://192.0.2.1/",
        "http://example.com, http://example.com/",
        "例子.中国, https://xn--fsqu00a.xn--fiqs8s/",
    })
    void typed_addresses_need_no_scheme(String typed, String url) {
        assertThat(PARSER.parseTyped(typed)).map(WebAddress::url).contains(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"me@example.com", "word", "12345", "index.html", "mailto:me@example.com", "a/b.com", ""})
    void typed_words_and_mailboxes_are_no_addresses(String typed) {
        assertThat(PARSER.parseTyped(typed)).isEmpty();
    }

    @Test
    void parts_are_told_apart() {
        WebAddress address =
                PARSER.parse("https://u:p@a.example.co.uk:8443/x/y.apk?q=1#f").orElseThrow();
        assertThat(address.userInfo()).isEqualTo("u:p");
        assertThat(address.host()).isEqualTo("a.example.co.uk");
        assertThat(address.domain()).contains("example.co.uk");
        assertThat(address.site()).isEqualTo("example.co.uk");
        assertThat(address.port()).isEqualTo(8443);
        assertThat(address.path()).isEqualTo("/x/y.apk");
        assertThat(address.query()).isEqualTo("q=1");
        assertThat(address.fragment()).isEqualTo("f");
    }
}
