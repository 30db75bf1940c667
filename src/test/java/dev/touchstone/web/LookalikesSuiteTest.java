package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.web.ProtectedName.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hosts that others have blocked, and the sites most visited: what is told of each with no list of either. */
class LookalikesSuiteTest {
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("okx.com", List.of("okx", "okex")),
            Map.entry("binance.com", List.of("binance")),
            Map.entry("htx.com", List.of("htx", "huobi")),
            Map.entry("bybit.com", List.of("bybit")),
            Map.entry("bitget.com", List.of("bitget")),
            Map.entry("kucoin.com", List.of("kucoin")),
            Map.entry("mexc.com", List.of("mexc")),
            Map.entry("coinbase.com", List.of("coinbase")),
            Map.entry("metamask.io", List.of("metamask")),
            Map.entry("token.im", List.of("imtoken")),
            Map.entry("trustwallet.com", List.of("trustwallet")),
            Map.entry("telegram.org", List.of("telegram")),
            Map.entry("whatsapp.com", List.of("whatsapp")),
            Map.entry("wechat.com", List.of("wechat")),
            Map.entry("alipay.com", List.of("alipay")),
            Map.entry("paypal.com", List.of("paypal")),
            Map.entry("revolut.com", List.of("revolut")));
    private static final Set<String> EVERYDAY =
            Set.of("gate", "kraken", "ledger", "signal", "wise", "temu", "robinhood");
    private static final List<String> MORE_DOMAINS =
            List.of("huobi.com", "telegram.me", "telegram.dog", "telegra.ph", "t.me", "whatsapp.net", "paypal.me");
    private static final int MOST_FALSE = 12;

    @Test
    void most_blocked_hosts_that_hold_a_name_resemble_a_brand() throws IOException {
        Lookalikes lookalikes = lookalikes();
        JsonNode blocked = JsonMapper.shared()
                .readTree(Suites.file("eth-phishing-detect/config.json").toFile())
                .get("blacklist");
        Suites.Score score = new Suites.Score("eth-phishing-detect names");
        for (JsonNode node : blocked) {
            String host = node.asString();
            boolean holds = NAMES.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(name -> name.length() > 3 && host.replace("-", "").contains(name));
            if (holds) {
                score.add(
                        host,
                        true,
                        Suites.PARSER
                                .parseTyped(host)
                                .flatMap(lookalikes::resemble)
                                .isPresent());
            }
        }
        score.check();
    }

    @Test
    void hardly_any_popular_site_resembles_a_brand() throws IOException {
        Lookalikes lookalikes = lookalikes();
        List<String> found = new ArrayList<>();
        List<String> lines = Files.readAllLines(Suites.file("popular-domains/domains.csv"));
        for (String line : lines) {
            String host = line.substring(line.indexOf(',') + 1).strip();
            Suites.PARSER
                    .parseTyped(host)
                    .flatMap(lookalikes::resemble)
                    .ifPresent(what -> found.add(host + " " + what));
        }
        System.out.println("popular-domains: " + found.size() + " of " + lines.size() + " resemble a brand");
        assertThat(found).hasSizeLessThanOrEqualTo(MOST_FALSE);
    }

    private static Lookalikes lookalikes() {
        List<ProtectedName> names = new ArrayList<>();
        Map<String, Set<String>> domains = new TreeMap<>();
        new TreeMap<>(NAMES).forEach((domain, labels) -> {
            domains.put(domain, Set.of(domain));
            labels.forEach(label -> names.add(new ProtectedName(domain, label, Use.OWN)));
        });
        domains.put("more", Set.copyOf(MORE_DOMAINS));
        new TreeSet<>(EVERYDAY).forEach(word -> names.add(new ProtectedName(word, word, Use.WORD)));
        return new Lookalikes(names, domains, HostWords.USUAL, Set.of(), Suites.PARSER.suffixes());
    }
}
