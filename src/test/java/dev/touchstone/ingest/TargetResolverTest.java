package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetResolverTest {
    /** The examples of RFC 3986 §5.4, with a base of the web; those that browsers read otherwise are left out. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "g#s, http://a/b/c/g#s",
        "g?y#s, http://a/b/c/g?y#s",
        ";x, http://a/b/c/;x",
        "g;x, http://a/b/c/g;x",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../, http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "../../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        ".g, http://a/b/c/.g",
        "g.., http://a/b/c/g..",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "./g/., http://a/b/c/g/",
        "g/./h, http://a/b/c/g/h",
        "g/../h, http://a/b/c/h",
        "g;x=1/./y, http://a/b/c/g;x=1/y",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/./x, http://a/b/c/g?y/./x",
        "g?y/../x, http://a/b/c/g?y/../x",
        "g#s/./x, http://a/b/c/g#s/./x",
        "g#s/../x, http://a/b/c/g#s/../x",
        "mailto:x@g, mailto:x@g",
        "https://g/h, https://g/h",
    })
    void relative_references_are_resolved_as_the_standard_says(String target, String resolved) {
        assertThat(TargetResolver.of(Optional.of("http://a/b/c/d;p?q")).resolve(target))
                .isEqualTo(resolved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a/b", "a.example/b", "", "file:///x", "https://", "http:///"})
    void what_is_no_address_of_the_web_is_no_base(String url) {
        assertThat(TargetResolver.of(Optional.of(url)).resolve("/x")).isEqualTo("/x");
    }

    @Test
    void a_base_without_a_path_ends_with_its_host() {
        assertThat(TargetResolver.of(Optional.of("https://a.example")).resolve("x"))
                .isEqualTo("https://a.example/x");
        assertThat(TargetResolver.of(Optional.of("https://a.example?q#f")).resolve("x"))
                .isEqualTo("https://a.example/x");
        assertThat(TargetResolver.of(Optional.of("HTTPS://a.example/b")).resolve("//c"))
                .isEqualTo("HTTPS://c");
    }

    @Test
    void places_within_the_page_stay_as_given_unless_a_base_is_declared() {
        TargetResolver page = TargetResolver.of(Optional.of("https://a.example/b?q"));

        assertThat(page.resolve("#x")).isEqualTo("#x");
        assertThat(page.resolve("")).isEmpty();
        assertThat(page.declared("/c").resolve("#x")).isEqualTo("https://a.example/c#x");
        assertThat(page.declared("https://d.example/").resolve("")).isEqualTo("https://d.example/");
        assertThat(page.declared("mailto:x").resolve("y")).isEqualTo("https://a.example/y");
    }
}
