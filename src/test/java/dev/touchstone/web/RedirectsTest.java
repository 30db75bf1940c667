package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.web.Redirector.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
    private static final Redirects REDIRECTS = new Redirects(
            List.of(
                    known("links.example.net", null, "target", Encoding.PERCENT),
                    known("example.org", "/url", "q", Encoding.PERCENT),
                    known("example.org", "/b64", "u", Encoding.BASE64),
                    known("all.example.net", null, "*", Encoding.PERCENT),
                    known("archive.example.net", "/web", "/", Encoding.PERCENT),
                    known("example.org", "/amp/s", "//", Encoding.PERCENT),
                    known("shown.example.net", null, "@", Encoding.PERCENT)),
            List.of("target", "url", "u"),
            Set.of("/302.html", "/go", "/jump.php"),
            Suites.PARSER);

    @ParameterizedTest
    @CsvSource({
        "https://links.example.net/?target=https%3A%2F%2Fgoal.example%2Fa%3Fref%3DQ7, https://goal.example/a?ref=Q7",
        "https://www.links.example.net/x?target=https://goal.example/a, https://goal.example/a",
        "https://example.org/url?q=https://goal.example/&sa=1, https://goal.example/",
        "https://m.example.org/url/?q=//goal.example/a, https://goal.example/a",
        "https://links.example.net/?target=goal.top/a, https://goal.top/a",
        "https://all.example.net/?https://goal.example/a?b=c, https://goal.example/a?b=c",
        "https://all.example.net/?https%3A%2F%2Fgoal.example%2Fa, https://goal.example/a",
        "https://archive.example.net/web/20211229132140/https://goal.example/a?b=c, https://goal.example/a?b=c",
        "https://any.example/302.html?target=https://goal.example/#/register?code=Q7x, https://goal.example/#/register?code=Q7x",
        "https://any.example/go?url=https://goal.example/%23own#outer, https://goal.example/#own",
        "https://archive.example.net/web/2021/http://goal.example/, http://goal.example/",
        "https://any.example/go?url=https://goal.example/, https://goal.example/",
        "https://www.example.org/amp/s/www.goal.top/a?b=c, https://www.goal.top/a?b=c",
        "https://example.org/b64?!&&p=x&u=a1aHR0cHM6Ly9nb2FsLmV4YW1wbGUvYT94PTE, https://goal.example/a?x=1",
        "https://www-my--goal-top.shown.example.net/a, https://www.my-goal.top/a",
        "https://any.example/x/GO/?URL=https://goal.example/, https://goal.example/",
        "https://any.example/302.html?x=1&target=https%253A%252F%252Fgoal.example%252F, https://goal.example/",
        "https://any.example/#/go?url=https://goal.example/, https://goal.example/",
        "https://any.example/jump.php?u=aHR0cHM6Ly9nb2FsLmV4YW1wbGUvYT94PTE, https://goal.example/a?x=1",
    })
    void targets_are_taken_out(String wrapped, String goal) {
        assertThat(REDIRECTS.unwrap(address(wrapped))).map(WebAddress::url).contains(goal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://links.example.net/?other=https://goal.example/",
                "https://links.example.net/",
                "https://example.org/amp/s",
                "https://example.org/amp/s/stories",
                "https://shown.example.net/a",
                "https://example.org/urls?q=https://goal.example/",
                "https://archive.example.net/details/https-in-short",
                "https://archive.example.net/web/2021/httpd",
                "https://any.example/go?url=/home",
                "https://any.example/go?url=goal",
                "https://any.example/go?url=javascript:alert(1)",
                "https://any.example/login?url=https://goal.example/",
                "https://any.example/go?page=https://goal.example/",
                "https://notlinks.example.net.evil.example/?target=https://goal.example/"
            })
    void what_carries_no_target_stays_unresolved(String address) {
        assertThat(REDIRECTS.unwrap(address(address))).isEmpty();
    }

    @Test
    void door_to_elsewhere_is_told_even_where_it_hides_its_target() {
        assertThat(REDIRECTS.leadsElsewhere(address("https://www.example.org/b64?u=x")))
                .isTrue();
        assertThat(REDIRECTS.leadsElsewhere(address("https://www.example.org/b64s?u=x")))
                .isFalse();
        assertThat(REDIRECTS.leadsElsewhere(address("https://links.example.net/")))
                .isFalse();
    }

    @Test
    void base64_is_read_in_either_alphabet_with_or_without_padding() {
        byte[] goal = "https://goal.example/a?b=~~~>>>".getBytes(StandardCharsets.UTF_8);
        for (Base64.Encoder encoder : List.of(
                Base64.getEncoder(),
                Base64.getUrlEncoder(),
                Base64.getUrlEncoder().withoutPadding())) {
            String written = "https://example.org/b64?u=" + encoder.encodeToString(goal);
            assertThat(REDIRECTS.unwrap(address(written))).map(WebAddress::host).contains("goal.example");
        }
    }

    @Test
    void chains_are_followed_to_a_depth_of_five() {
        assertThat(REDIRECTS.unwrap(address("https://a.example/go?url=https://b.example/go?url=https://goal.example/")))
                .map(WebAddress::host)
                .contains("goal.example");
        String six = "https://any.example/go?url=".repeat(6) + "https://goal.example/";
        assertThat(REDIRECTS.unwrap(address(six))).map(WebAddress::host).contains("any.example");
    }

    @Test
    void relative_targets_are_unwrapped_by_the_forms_of_any_host() {
        assertThat(REDIRECTS.unwrapRelative("./302.html?target=https://goal.example/a"))
                .map(WebAddress::url)
                .contains("https://goal.example/a");
        assertThat(REDIRECTS.unwrapRelative("/go?u=https%3A%2F%2Fgoal.example")).isPresent();
        assertThat(REDIRECTS.unwrapRelative("../x/go?u=https://goal.example")).isPresent();
        assertThat(REDIRECTS.unwrapRelative("page.html?x=https://goal.example")).isEmpty();
        assertThat(REDIRECTS.unwrapRelative("mailto:a@b.example?u=https://goal.example"))
                .isEmpty();
        assertThat(REDIRECTS.unwrapRelative("#top")).isEmpty();
    }

    private static Redirector known(
            String host, @org.jspecify.annotations.Nullable String path, String parameter, Encoding encoding) {
        return new Redirector(Optional.of(host), Optional.ofNullable(path), parameter, encoding);
    }

    private static WebAddress address(String written) {
        return Suites.PARSER.parse(written).orElseThrow();
    }
}
