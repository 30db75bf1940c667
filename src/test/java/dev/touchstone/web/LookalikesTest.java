package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.web.ProtectedName.Use;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTest {
    private static final Lookalikes LOOKALIKES = new Lookalikes(
            List.of(
                    new ProtectedName("okx", "okx", Use.OWN),
                    new ProtectedName("okx", "ouyi", Use.OWN),
                    new ProtectedName("binance", "binance", Use.OWN),
                    new ProtectedName("bybit", "bybit", Use.OWN),
                    new ProtectedName("metamask", "metamask", Use.OWN),
                    new ProtectedName("trust", "trustwallet", Use.OWN),
                    new ProtectedName("revolut", "revolut", Use.OWN),
                    new ProtectedName("paypal", "paypal", Use.OWN),
                    new ProtectedName("ledger", "ledger", Use.WORD),
                    new ProtectedName("ledger", "legder", Use.OWN),
                    new ProtectedName("gate", "gate", Use.WORD),
                    new ProtectedName("line", "line", Use.WORD),
                    new ProtectedName("exodus", "exodus", Use.MONEY_WORD),
                    new ProtectedName("telegram", "telegram", Use.TALKED_OF),
                    new ProtectedName("netflix", "netflix", Use.EVERYWHERE)),
            Map.of(
                    "okx", Set.of("okx.com"),
                    "binance", Set.of("binance.com", "trbinance.com"),
                    "gate", Set.of("gate.com", "gate.io"),
                    "metamask", Set.of("metamask.io")),
            HostWords.USUAL,
            Set.of("revolution", "revolt"),
            Suites.PARSER.suffixes());

    @ParameterizedTest
    @CsvSource({
        // the label itself under another suffix, and with letters swapped
        "okx.top, okx, SKELETON",
        "www.binance.example, binance, SKELETON",
        "b1nance.com, binance, SKELETON",
        "blnance.com, binance, SKELETON",
        "bin-ance.com, binance, SKELETON",
        "rnetamask.io, metamask, SKELETON",
        "rnetarnask.io, metamask, SKELETON",
        "paypa1.com, paypal, SKELETON",
        "bіnance.com, binance, SKELETON",
        "binaṇce.com, binance, SKELETON",
        "раураl.com, paypal, SKELETON",
        "xn--bnance-pvf.com, binance, SKELETON",
        "1edger.com, ledger, SKELETON",
        "lèdger.com, ledger, SKELETON",
        "leqder.com, ledger, SKELETON",
        "trust-wallet.com, trust, SKELETON",
        // a slip of the finger
        "binnance.com, binance, EDIT_DISTANCE",
        "binacne.com, binance, EDIT_DISTANCE",
        "metmask.com, metamask, EDIT_DISTANCE",
        "trustwalet.com, trust, EDIT_DISTANCE",
        "payapl.com, paypal, EDIT_DISTANCE",
        "login-binnance.com, binance, EDIT_DISTANCE",
        // words joined
        "binanceqd.top, binance, BRAND_PLUS_WORD",
        "mybinance.com, binance, BRAND_PLUS_WORD",
        "xy-binance.com, binance, BRAND_PLUS_WORD",
        "okx-login.com, okx, BRAND_PLUS_WORD",
        "okxlogin.com, okx, BRAND_PLUS_WORD",
        "cnokx.com, okx, BRAND_PLUS_WORD",
        "okx88.com, okx, BRAND_PLUS_WORD",
        "ouyi-app.com, okx, BRAND_PLUS_WORD",
        "bybitzh.com, bybit, BRAND_PLUS_WORD",
        "metamask-wallet-app.com, metamask, BRAND_PLUS_WORD",
        "trust-wallet-support.com, trust, BRAND_PLUS_WORD",
        "gate-login.com, gate, BRAND_PLUS_WORD",
        "app-line.com, line, BRAND_PLUS_WORD",
        "b1nance-app.com, binance, BRAND_PLUS_WORD",
        // words joined to names that others bear too
        "linelogin.com, line, BRAND_PLUS_WORD",
        "exodusapp.life, exodus, BRAND_PLUS_WORD",
        "exoduss.org, exodus, EDIT_DISTANCE",
        "telegramzh.com, telegram, BRAND_PLUS_WORD",
        "telegram-bonus.com, telegram, BRAND_PLUS_WORD",
        "netflixlogin.com, netflix, BRAND_PLUS_WORD",
        // on a keyboard, and by ear
        "vinance.com, binance, EDIT_DISTANCE",
        "binancr.com, binance, EDIT_DISTANCE",
        "telegran.com, telegram, EDIT_DISTANCE",
        "metamasklogon.com, metamask, BRAND_PLUS_WORD",
        "metmasklogin.com, metamask, EDIT_DISTANCE",
        "paipal.com, paypal, SOUND",
        // the brand's domain carried on, and parted by a dot
        "gate.io-account.example.xyz, gate, SUBDOMAIN",
        "gate.com1628.xyz, gate, SUBDOMAIN",
        "gate.uk.com, gate, SUBDOMAIN",
        "gate.cm, gate, EDIT_DISTANCE",
        "meta.mask-login.top, metamask, SUBDOMAIN",
        "line.account-verify.top, line, SUBDOMAIN",
        // before a foreign domain, and on shared hosting
        "okx.com.example.xyz, okx, SUBDOMAIN",
        "www.okx.com.example.xyz, okx, SUBDOMAIN",
        "gate.io.example.xyz, gate, SUBDOMAIN",
        "binance.example.top, binance, SUBDOMAIN",
        "binance-login.example.top, binance, SUBDOMAIN",
        "1edger.example.top, ledger, SUBDOMAIN",
        "metamask.pages.dev, metamask, SUBDOMAIN",
        "metamask-io.pages.dev, metamask, BRAND_PLUS_WORD",
    })
    void hosts_written_to_resemble_a_brand_are_told(String host, String brand, Resemblance.Kind kind) {
        assertThat(LOOKALIKES.resemble(address(host)))
                .map(found -> found.brand() + " " + found.kind())
                .contains(brand + " " + kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the brands' own
                "okx.com",
                "www.okx.com",
                "trbinance.com",
                "gate.io",
                // names that merely hold the letters
                "bookxpress.com",
                "okxyz.com",
                "finance.com",
                "revolution.com",
                "revolt.tv",
                "babybit.com",
                "maskmeta.org",
                "ouyiwen.com",
                // everyday words
                "line.biz",
                "gate.example.org",
                "ledger.xyz",
                "enledger.com",
                "leader.com",
                "gate-valves.com",
                "online.com",
                "airline-app.com",
                "gate.example.com",
                "my.line.example.com",
                // others who speak of a brand
                "netflix.de",
                "netflixfilms.com",
                "telegramgarden.com",
                "exodus.org",
                "exodustrek.com",
                "pipelineaccount.com",
                "www-okx-com.translate.goog",
                // not hosts with a name
                "192.0.2.1",
                "pages.dev"
            })
    void honest_hosts_resemble_nothing(String host) {
        assertThat(LOOKALIKES.resemble(address(host))).isEmpty();
    }

    @Test
    void the_longest_name_wins() {
        Lookalikes both = new Lookalikes(
                List.of(
                        new ProtectedName("short", "trust", Use.OWN),
                        new ProtectedName("long", "trustwallet", Use.OWN)),
                Map.of(),
                HostWords.USUAL,
                Set.of(),
                Suites.PARSER.suffixes());
        assertThat(both.resemble(address("trustwallet-app.com")))
                .contains(new Resemblance("long", Resemblance.Kind.BRAND_PLUS_WORD, "trustwallet"));
    }

    @Test
    void labels_are_lower_case_letters_and_digits() {
        assertThatThrownBy(() -> new ProtectedName("b", "Trust Wallet", Use.OWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Trust Wallet");
        assertThatThrownBy(() -> new ProtectedName("b", "", Use.OWN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void kinds_have_names_for_reports() {
        assertThat(Resemblance.Kind.BRAND_PLUS_WORD.id()).isEqualTo("brand-plus-word");
    }

    @ParameterizedTest
    @CsvSource({
        "metamask, rnetarnask",
        "google, g00gIe",
        "wise, vvise",
        "paypal, раураӏ",
        "binance, BINANCE",
        "binance, xn--bnance-pvf",
        "ledger, led-ger",
    })
    void keys_of_labels_that_look_alike_are_equal(String one, String other) {
        assertThat(HostSkeleton.of(one)).isEqualTo(HostSkeleton.of(other));
    }

    @Test
    void keys_of_other_labels_differ() {
        assertThat(HostSkeleton.of("gate")).isNotEqualTo(HostSkeleton.of("date"));
        assertThat(HostSkeleton.of("okx")).isNotEqualTo(HostSkeleton.of("ok"));
    }

    private static WebAddress address(String host) {
        return Suites.PARSER.parse("https://" + host + "/").orElseThrow();
    }
}
