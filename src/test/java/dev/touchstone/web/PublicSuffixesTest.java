package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicSuffixesTest {
    private static final PublicSuffixes BUNDLED = PublicSuffixes.bundled();

    @ParameterizedTest
    @CsvSource({
        "example.com, example.com",
        "a.b.example.com, example.com",
        "a.example.co.uk, example.co.uk",
        "shop.pages.dev, shop.pages.dev",
        "a.shop.pages.dev, shop.pages.dev",
        "someone.github.io, someone.github.io",
        "a.b.kawasaki.jp, a.b.kawasaki.jp",
        "city.kawasaki.jp, city.kawasaki.jp",
        "x.city.kawasaki.jp, city.kawasaki.jp",
        "host.unlisted, host.unlisted",
        "a.host.unlisted, host.unlisted",
        "www.xn--55qx5d.cn, www.xn--55qx5d.cn",
    })
    void registrable_domain_is_the_suffix_and_one_label(String host, String domain) {
        assertThat(BUNDLED.registrableDomain(host)).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com",
                "co.uk",
                "pages.dev",
                "192.0.2.1",
                "[2001:db8::1]",
                "localhost",
                "",
                ".com",
                "a..",
                "b.kawasaki.jp"
            })
    void suffixes_addresses_and_broken_names_have_none(String host) {
        assertThat(BUNDLED.registrableDomain(host)).isEmpty();
    }

    @Test
    void private_suffixes_are_suffixes_but_no_registry_runs_them() {
        assertThat(BUNDLED.isPublicSuffix("pages.dev")).isTrue();
        assertThat(BUNDLED.isRegistrySuffix("pages.dev")).isFalse();
        assertThat(BUNDLED.isRegistrySuffix("co.uk")).isTrue();
        assertThat(BUNDLED.isPublicSuffix("example.com")).isFalse();
    }

    @Test
    void only_listed_last_labels_are_known() {
        assertThat(BUNDLED.isTopLevel("com")).isTrue();
        assertThat(BUNDLED.isTopLevel("ck")).isTrue();
        assertThat(BUNDLED.isTopLevel("xn--fiqs8s")).isTrue();
        assertThat(BUNDLED.isTopLevel("unlisted")).isFalse();
        assertThat(BUNDLED.isTopLevel("co.uk")).isFalse();
    }

    @Test
    void version_names_the_list_and_its_digest() throws IOException {
        assertThat(BUNDLED.version()).matches("\\d{4}-\\d\\d-\\d\\d\\S* sha256:[0-9a-f]{16}");
        assertThat(read("com\n").version()).matches("sha256:[0-9a-f]{16}");
        assertThat(read("com\n").version()).isNotEqualTo(read("net\n").version());
    }

    @Test
    void lists_are_instances_beside_each_other() throws IOException {
        assertThat(read("com\nexample.com\n").registrableDomain("a.example.com"))
                .contains("a.example.com");
        assertThat(BUNDLED.registrableDomain("a.example.com")).contains("example.com");
    }

    @Test
    void a_broken_rule_is_named_with_its_line() {
        assertThatThrownBy(() -> read("com\n\n// why\nex ample\nbad_rule!\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("list.dat:5: not a rule: bad_rule!");
    }

    @Test
    void a_list_that_is_cut_off_or_empty_is_refused() {
        assertThatThrownBy(() -> read("// ===BEGIN ICANN DOMAINS===\ncom\n"))
                .hasMessageContaining("list.dat: the list is cut off");
        assertThatThrownBy(() -> read("// nothing\n")).hasMessage("list.dat: no rule in it");
        assertThatThrownBy(() -> read("com\n// ===END ICANN DOMAINS===\n")).hasMessageContaining("list.dat:2:");
    }

    @Test
    void a_list_in_another_charset_is_refused() {
        byte[] bytes = "公司.cn\n".getBytes(java.nio.charset.Charset.forName("GB18030"));
        assertThatThrownBy(() -> PublicSuffixes.read(new ByteArrayInputStream(bytes), "list.dat"))
                .isInstanceOf(IOException.class);
    }

    private static PublicSuffixes read(String list) throws IOException {
        return PublicSuffixes.read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), "list.dat");
    }
}
