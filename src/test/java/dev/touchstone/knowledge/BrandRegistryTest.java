package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.knowledge.Fact.Confidence;
import dev.touchstone.web.Resemblance;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandRegistryTest {
    private static final Knowledge KNOWLEDGE = MemoryModels.sound().load();
    private static final Knowledge SHIPPED = KnowledgeLoader.load();

    @Test
    void the_date_is_the_newest_day_a_source_was_read() {
        assertThat(KNOWLEDGE.asOf()).isEqualTo("2026-05-20");
        assertThat(KNOWLEDGE.registry().asOf()).isEqualTo("2026-05-20");
    }

    @ParameterizedTest
    @CsvSource({
        "acme.com, OFFICIAL",
        "www.acme.com/en/help, OFFICIAL",
        "a.b.acme.com, OFFICIAL",
        "acme.com:8443/x, OFFICIAL",
        "help.acme.com, OFFICIAL",
        "acme.social, USER_CONTENT",
        "someone.acme.social/x, USER_CONTENT",
        "acme.com/square, USER_CONTENT",
        "acme.com/square/post/1, USER_CONTENT",
        "www.acme.com/zh-CN/square/post/1, USER_CONTENT",
        "acme.com/squares, OFFICIAL",
        "acme.com/help/square/, OFFICIAL",
        "notacme.org, UNREGISTERED",
        "com, UNREGISTERED",
        "10.0.0.1, UNREGISTERED"
    })
    void a_host_counts_for_itself_and_all_below_it(String address, Standing standing) {
        assertThat(standing(KNOWLEDGE, address).standing()).isEqualTo(standing);
    }

    @Test
    void the_longer_host_decides_whose_it_is() {
        assertThat(standing(KNOWLEDGE, "acme.com").brand()).contains("acme");
        assertThat(standing(KNOWLEDGE, "help.acme.com").brand()).contains("bolt");
        assertThat(standing(KNOWLEDGE, "x.help.acme.com/square/").standing()).isEqualTo(Standing.OFFICIAL);
    }

    @Test
    void a_standing_names_the_entry_that_decided() {
        HostStanding standing = standing(KNOWLEDGE, "acme.com/square/1");
        assertThat(standing.entry()).map(HostEntry::value).contains("acme.com/square/");
        HostStanding official = standing(KNOWLEDGE, "x.acme.com");
        assertThat(official.entry()).map(HostEntry::value).contains("acme.com");
        assertThat(official.entry().orElseThrow().fact().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(official.entry().orElseThrow().fact().checked()).contains(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "acmex.com, 2021-12-31, OFFICIAL",
        "acmex.com, 2022-01-01, UNREGISTERED",
        "www.acmex.com, 2022-01-01, UNREGISTERED",
        "acme.eu, 2024-05-31, UNREGISTERED",
        "acme.eu, 2024-06-01, OFFICIAL"
    })
    void a_fact_holds_from_its_first_day_to_the_day_before_its_end(String host, LocalDate day, Standing standing) {
        Knowledge then = KnowledgeLoader.load(MemoryModels.sound(), Optional.of(day));
        assertThat(standing(then, host).standing()).isEqualTo(standing);
        assertThat(standing(then, host).brand()).contains("acme");
        assertThat(standing(then, host).resemblance()).isEmpty();
    }

    @Test
    void a_former_host_of_okx_is_its_own_until_it_was_given_up() {
        Knowledge before = KnowledgeLoader.load(ModelSource.shipped(), Optional.of(LocalDate.of(2021, 12, 31)));
        Knowledge after = KnowledgeLoader.load(ModelSource.shipped(), Optional.of(LocalDate.of(2022, 1, 1)));
        assertThat(standing(before, "www.okex.com").standing()).isEqualTo(Standing.OFFICIAL);
        assertThat(standing(before, "www.okex.com").registeredUntil()).isEmpty();
        HostStanding given = standing(after, "www.okex.com");
        assertThat(given.standing()).isEqualTo(Standing.UNREGISTERED);
        assertThat(given.brand()).contains("okx");
        assertThat(given.registeredUntil()).contains(LocalDate.of(2022, 1, 1));
        assertThat(standing(after, "okx.com").standing()).isEqualTo(Standing.OFFICIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "posts.example/acme-labs, OFFICIAL",
        "www.posts.example/Acme-Labs/tool/, OFFICIAL",
        "posts.example/acme-labs/tool/releases/download/v1/tool.exe, OFFICIAL",
        "posts.example/acme-labs/tool/issues/1, PLATFORM",
        "posts.example/acme-labs/tool/files/77/tool.exe, PLATFORM",
        "posts.example/acme-labs/tool/archive/0a1b2c.zip, PLATFORM",
        "posts.example/acme-labs-2/tool/releases, PLATFORM",
        "posts.example/en/acme-labs/tool, PLATFORM",
        "posts.example, PLATFORM",
        "www.posts.example/acme-labs/tool/wiki, PLATFORM"
    })
    void an_account_on_a_host_of_code_is_the_brands_but_for_what_others_write_there(String address, String standing) {
        HostStanding found = standing(withRepository("posts.example/acme-labs/"), address);
        assertThat(found.standing())
                .isEqualTo(standing.equals("OFFICIAL") ? Standing.OFFICIAL : HostStanding.PLATFORM.standing());
        assertThat(found.brand()).isEqualTo(standing.equals("OFFICIAL") ? Optional.of("acme") : Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "posts.example",
                "posts.example/",
                "posts.example/acme",
                "posts.example//",
                "acme.com/tool/",
                "post.example/acme/"
            })
    void a_repository_is_a_whole_account_on_anothers_host(String place) {
        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> withRepository(place))
                .withMessageContaining("/repositories/0/value");
    }

    private static Knowledge withRepository(String place) {
        return MemoryModels.sound()
                .edited(
                        "brands/acme.json",
                        "\"downloads\":",
                        "\"repositories\": [{\"value\": \"" + place
                                + "\", \"source\": \"page\", \"confidence\": \"high\"}], \"downloads\":")
                .load();
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts.example", "www.posts.example/acme/download", "member.posts.example/acme.apk"})
    void a_platform_is_written_by_anybody_and_is_no_brands(String address) {
        assertThat(standing(KNOWLEDGE, address)).isEqualTo(HostStanding.PLATFORM);
        assertThat(HostStanding.PLATFORM.standing()).isEqualTo(Standing.USER_CONTENT);
        assertThat(HostStanding.PLATFORM.brand()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "another.posts.example, UNREGISTERED",
        "acme.posts.example, LOOKALIKE",
        "wwww.posts.example, UNREGISTERED",
        "x.member.posts.example, UNREGISTERED"
    })
    void a_host_below_a_platform_is_judged_by_itself(String host, Standing standing) {
        assertThat(standing(KNOWLEDGE, host).standing()).isEqualTo(standing);
    }

    @Test
    void a_brands_own_entry_goes_before_the_platforms() {
        assertThat(standing(KNOWLEDGE, "acme.social").brand()).contains("acme");
        assertThat(standing(KNOWLEDGE, "acme.social").entry())
                .map(HostEntry::value)
                .contains("acme.social");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/okx-download/okx/releases/download/v1/okx.apk, USER_CONTENT",
        "https://gist.github.com/someone/1, USER_CONTENT",
        "https://zhuanlan.zhihu.com/p/1, USER_CONTENT",
        "https://medium.com/@someone/okx-official, USER_CONTENT",
        "https://someone.github.io/, UNREGISTERED",
        "https://someone.pages.dev/, UNREGISTERED",
        "https://someone.substack.com/p/1, UNREGISTERED"
    })
    void shipped_platforms_vouch_for_nobody_and_customers_hosts_are_none(String address, Standing standing) {
        assertThat(standing(SHIPPED, address).standing()).isEqualTo(standing);
        assertThat(standing(SHIPPED, address).brand()).isEmpty();
    }

    @Test
    void an_address_that_nobody_registered_is_nothing_but_that() {
        assertThat(standing(SHIPPED, "https://zh.wikipedia.org/wiki/X")).isEqualTo(HostStanding.UNREGISTERED);
    }

    @ParameterizedTest
    @CsvSource({
        "acme-login.net, acme, BRAND_PLUS_WORD",
        "acme.com.signin.example.org, acme, SUBDOMAIN",
        "bolticwallet.app, bolt, SKELETON",
        "acmе.com, acme, SKELETON",
        "acmex.net, acme, SKELETON"
    })
    void a_host_that_resembles_a_name_or_a_domain_is_a_look_alike(String host, String brand, Resemblance.Kind kind) {
        HostStanding standing = standing(KNOWLEDGE, host);
        assertThat(standing.standing()).isEqualTo(Standing.LOOKALIKE);
        assertThat(standing.brand()).contains(brand);
        assertThat(standing.resemblance()).map(Resemblance::kind).contains(kind);
        assertThat(standing.entry()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"crypto.net", "mycrypto.org", "cashback.org", "cloud.example.org", "androidnews.net", "token.org"
            })
    void a_word_that_a_brand_has_for_a_domain_is_not_the_brands(String host) {
        assertThat(standing(SHIPPED, host).standing()).isEqualTo(Standing.UNREGISTERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acmetal.org", "am.org", "am-shop.example.org", "help.example.org"})
    void a_false_friend_an_ambiguous_name_and_the_label_of_a_side_domain_are_none(String host) {
        assertThat(standing(KNOWLEDGE, host).standing()).isEqualTo(Standing.UNREGISTERED);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.okx.com/zh-hans/join/34978585, okx, 34978585, okx.com/{locale}/join/{code}",
        "https://okx.com/join/UMKP34DR, okx, UMKP34DR, okx.com/{locale}/join/{code}",
        "https://accounts.binance.com/zh-CN/register?ref=BTC45, binance, BTC45, accounts.binance.com/{locale}/register?ref={code}",
        "https://accounts.binance.com/register?utm=1&ref==BTC45, binance, BTC45, accounts.binance.com/{locale}/register?ref={code}",
        "https://accounts.binance.com/register?ref=COINNEWS, binance, COINNEWS, accounts.binance.com/{locale}/register?ref={code}",
        "https://www.vultr.com/?ref=max.trader, vultr, max.trader, vultr.com/…?ref={code}",
        "https://www.vultr.com/?ref=9141263, vultr, 9141263, vultr.com/…?ref={code}",
        "https://partner.bitget.com/bg/ABC123, bitget, ABC123, partner.bitget.com/bg/{code}"
    })
    void a_referral_is_known_on_the_brands_own_host(String address, String brand, String code, String form) {
        assertThat(SHIPPED.registry().referral(parse(address))).contains(new Referral(brand, code, form));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.okx.com/help/join",
        "https://accounts.binance.com/zh-CN/register",
        "https://accounts.binance.com/zh-CN/register?ref=",
        "https://www.vultr.com/?ref=producthunt",
        "https://www.vultr.com/?ref=notes.example.org",
        "https://okx.com.example.org/join/34978585",
        "https://example.org/join/34978585"
    })
    void what_carries_no_code_or_lies_elsewhere_is_no_referral(String address) {
        assertThat(SHIPPED.registry().referral(parse(address))).isEmpty();
    }

    @Test
    void a_brands_path_shape_is_seen_on_any_host() {
        assertThat(KNOWLEDGE.registry().pathShapes(parse("https://mirror.example.org/zh-hans/join/34978585")))
                .containsExactly(new PathShape("acme", "/{locale}/join/{code}", Optional.of("34978585")));
        assertThat(KNOWLEDGE.registry().pathShapes(parse("https://mirror.example.org/upgradeapp/a-1.apk")))
                .containsExactly(new PathShape("acme", "/upgradeapp/*.apk", Optional.empty()));
        assertThat(KNOWLEDGE.registry().pathShapes(parse("https://mirror.example.org/help")))
                .isEmpty();
    }

    @Test
    void an_app_is_its_brands_by_its_id_in_any_store() {
        BrandRegistry registry = KNOWLEDGE.registry();
        assertThat(registry.brandOfApp("com.acme.app")).contains("acme");
        assertThat(registry.brandOfApp("1234567890")).contains("acme");
        assertThat(registry.brandOfApp("id1234567890")).contains("acme");
        assertThat(registry.brandOfApp("idcom.acme.app")).isEmpty();
        assertThat(registry.brandOfApp("com.acme.app2")).isEmpty();
    }

    @Test
    void a_handle_is_its_brands_in_either_case_on_its_platform_alone() {
        BrandRegistry registry = KNOWLEDGE.registry();
        assertThat(registry.brandOfHandle("telegram", "@acmeofficial")).contains("acme");
        assertThat(registry.brandOfHandle("telegram", "ACMEOFFICIAL")).contains("acme");
        assertThat(registry.brandOfHandle("x", "AcmeOfficial")).isEmpty();
    }

    @Test
    void redirectors_and_shorteners_are_known() {
        assertThat(KNOWLEDGE.redirects().unwrap(parse("https://www.google.com/url?q=https://acme.com/x")))
                .map(WebAddress::url)
                .contains("https://acme.com/x");
        assertThat(KNOWLEDGE.redirects().unwrap(parse("https://example.org/redirect?target=https://acme.com/x")))
                .map(WebAddress::url)
                .contains("https://acme.com/x");
        assertThat(KNOWLEDGE.shorteners()).containsExactlyInAnyOrder("bit.ly", "sho.rt");
        assertThat(KNOWLEDGE.referralShapes().plainParameters()).containsExactly("ref");
    }

    @Test
    void brands_come_by_id() {
        assertThat(KNOWLEDGE.registry().brands()).extracting(Brand::id).containsExactly("acme", "bolt");
        assertThat(KNOWLEDGE.registry().brand("bolt")).map(Brand::name).contains("Boltic");
        assertThat(KNOWLEDGE.registry().brand("nobody")).isEmpty();
    }

    @Test
    void official_domains_are_those_of_the_day_and_the_main_ones_first() {
        Brand acme = KNOWLEDGE.registry().brand("acme").orElseThrow();
        assertThat(acme.officialDomains(LocalDate.of(2021, 5, 1)))
                .containsExactly("acme.com", "acmex.com", "acme.social");
        assertThat(acme.officialDomains(LocalDate.of(2026, 5, 1)))
                .containsExactly("acme.com", "acme.eu", "acme.social");
    }

    private static HostStanding standing(Knowledge knowledge, String address) {
        return knowledge.registry().standing(parse(address));
    }

    private static WebAddress parse(String address) {
        return KNOWLEDGE
                .parser()
                .parse(address.contains("://") ? address : "https://" + address)
                .orElseThrow();
    }
}
