package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.knowledge.RegistryLint.Finding;
import dev.touchstone.web.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdditionsTest {
    private static final MemoryModels BASE = MemoryModels.sound();
    private static final String CORUND = """
            {
              "id": "corund",
              "name": "Corund",
              "kind": "bank",
              "sources": {"own": {"what": "Its own page.", "checked": "2026-05-01"}},
              "names": [{"value": "Corundbank", "script": "Latn", "source": "own", "confidence": "high"}],
              "domains": [{"value": "corund.example", "role": "main", "source": "own", "confidence": "high"}]
            }
            """;
    private static final String PARTNER = """
            {
              "brand": "acme",
              "host": "acme-partner.example",
              "signal": "lookalike-host",
              "reason": "They sell our cards by contract.",
              "owner": "trust desk",
              "from": "2026-01-01",
              "until": "2026-09-01",
              "scope": ["news.example"]
            }
            """;

    @Test
    void a_brand_is_added() {
        Knowledge knowledge = load(Map.of("brands/corund.json", CORUND));
        assertThat(standing(knowledge, "www.corund.example")).isEqualTo(Standing.OFFICIAL);
        assertThat(standing(knowledge, "acme.com")).isEqualTo(Standing.OFFICIAL);
        assertThat(standing(knowledge, "corundbank-login.top")).isEqualTo(Standing.LOOKALIKE);
    }

    @Test
    void an_id_that_is_taken_is_refused_unless_the_file_says_that_it_replaces() {
        String acme = CORUND.replace("\"corund\"", "\"acme\"");
        assertThat(refused(Map.of("brands/acme.json", acme)))
                .containsExactly(
                        "m/brands/acme.json:2: /id: the registry has a brand \"acme\" already; \"replaces\": true puts this file in"
                                + " its place");
        Knowledge replaced = load(Map.of("brands/acme.json", acme.replace("\"kind\"", "\"replaces\": true, \"kind\"")));
        assertThat(standing(replaced, "corund.example")).isEqualTo(Standing.OFFICIAL);
        assertThat(standing(replaced, "acme.com")).isEqualTo(Standing.UNREGISTERED);
    }

    @Test
    void nothing_that_is_not_there_is_replaced() {
        assertThat(refused(Map.of("brands/corund.json", CORUND.replace("\"kind\"", "\"replaces\": true, \"kind\""))))
                .containsExactly("m/brands/corund.json:4: /replaces: the registry has no brand \"corund\" to replace");
    }

    @Test
    void two_brands_do_not_own_one_host_wherever_they_stand() {
        assertThat(refused(Map.of("brands/corund.json", CORUND.replace("corund.example", "acme.com"))))
                .singleElement()
                .asString()
                .startsWith("m/brands/corund.json:7: /domains/0/value: the host \"acme.com\" is listed at");
    }

    @Test
    void a_host_of_the_list_is_known_bad_with_all_below_it() {
        Knowledge knowledge = load(Map.of("known-bad.txt", "# Ours.\nbad.example # seen twice\nacme-login.top\n"));
        assertThat(standing(knowledge, "a.bad.example")).isEqualTo(Standing.KNOWN_BAD);
        assertThat(standing(knowledge, "bad.example.org")).isEqualTo(Standing.UNREGISTERED);
        assertThat(standing(knowledge, "acme.com")).isEqualTo(Standing.OFFICIAL);
        assertThat(host(knowledge, "acme-login.top").resembles()).isTrue();
        assertThat(standing(BASE.load(), "bad.example")).isEqualTo(Standing.UNREGISTERED);
    }

    @Test
    void faults_of_additions_are_told_with_file_and_line() {
        assertThat(refused(Map.of("known-bad.txt", "bad.example\nnot a host\nco.uk\nbad.example\n")))
                .containsExactly(
                        "m/known-bad.txt:2: not a host name in lower case: \"not a host\"",
                        "m/known-bad.txt:3: a public suffix belongs to nobody: \"co.uk\"",
                        "m/known-bad.txt:4: \"bad.example\" stands here twice");
        assertThat(refused(Map.of("known-bad.txt", "bad.example\nshop.acme.com\n")))
                .containsExactly(
                        "m/known-bad.txt:2: \"shop.acme.com\" is acme's own in the registry, which goes before this"
                                + " list; take the line out, or put a file of your own in place of brands/acme.json");
        assertThat(refused(Map.of("exceptions/p.json", PARTNER.replace("acme\"", "acne\""))))
                .containsExactly("m/exceptions/p.json:2: /brand: no brand of the registry: \"acne\"");
        assertThat(refused(Map.of("exceptions/p.json", PARTNER.replace("2026-09-01", "2025-09-01"))))
                .containsExactly(
                        "m/exceptions/p.json:8: /until: ends before it begins: it holds from 2026-01-01 and no longer on 2025-09-01");
        assertThat(refused(Map.of("exceptions/p.json", PARTNER.replace("acme-partner.example", "github.io"))))
                .containsExactly("m/exceptions/p.json:3: /host: a public suffix belongs to nobody: \"github.io\"");
        assertThat(refused(Map.of("exceptions/p.json", PARTNER.replace("  \"until\": \"2026-09-01\",\n", ""))))
                .containsExactly("m/exceptions/p.json:1: lacks \"until\"");
        assertThat(refused(Map.of("exceptions/p.json", PARTNER.replace("[\"news.example\"]", "\"some\""))))
                .containsExactly("m/exceptions/p.json:9: /scope: must be \"all\" or a list of hosts, is \"some\"");
        assertThat(refused(Map.of("README", "nothing")))
                .containsExactly(
                        "m/: adds nothing: there is no brands/*.json, no exceptions/*.json and no known-bad.txt");
    }

    @Test
    void an_exception_is_in_force_from_its_first_day_to_the_day_before_its_end() {
        Exemption exemption =
                load(Map.of("exceptions/p.json", PARTNER)).exemptions().get(0);
        assertThat(exemption.isInForceOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(exemption.isInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(exemption.isInForceOn(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(exemption.isInForceOn(LocalDate.of(2026, 9, 1))).isFalse();
    }

    @Test
    void digest_and_versions_cover_what_is_added() {
        Knowledge without = BASE.load();
        Knowledge with = load(Map.of("known-bad.txt", "bad.example\n"));
        assertThat(with.digest()).isNotEqualTo(without.digest());
        assertThat(with.digest())
                .isNotEqualTo(load(Map.of("known-bad.txt", "worse.example\n")).digest());
        assertThat(with.versions().get("additions")).endsWith(", 0 brands, 0 exceptions, 1 known bad hosts");
        assertThat(without.versions()).doesNotContainKey("additions");
    }

    @Test
    void check_warns_of_exceptions_that_have_ended_or_are_about_to() {
        Map<String, String> partner = Map.of("exceptions/p.json", PARTNER);
        assertThat(warnings(partner, LocalDate.of(2026, 8, 1))).isEmpty();
        assertThat(warnings(partner, LocalDate.of(2026, 8, 2)))
                .containsExactly(
                        "m/exceptions/p.json:8: warning: /until: about to expire: it ends on 2026-09-01, seen from 2026-08-02; ask"
                                + " trust desk");
        assertThat(warnings(partner, LocalDate.of(2026, 9, 1)))
                .containsExactly(
                        "m/exceptions/p.json:8: warning: /until: expired: it ended on 2026-09-01, seen from 2026-09-01; ask trust"
                                + " desk");
        assertThat(warnings(partner, LocalDate.of(2025, 12, 31)))
                .containsExactly(
                        "m/exceptions/p.json:7: warning: /from: not in force before 2026-01-01, seen from 2025-12-31; ask trust"
                                + " desk");
    }

    @Test
    void check_warns_of_hosts_for_which_an_addition_does_nothing() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThat(warnings(Map.of("exceptions/p.json", PARTNER.replace("acme-partner.example", "shop.acme.com")), day))
                .containsExactly(
                        "m/exceptions/p.json:3: warning: /host: \"shop.acme.com\" is acme's own and needs no exception");
    }

    private static List<String> warnings(Map<String, String> files, LocalDate day) {
        return RegistryLint.check(BASE, Optional.of(new MemoryModels(files)), Optional.of(day)).stream()
                .map(Finding::toString)
                .toList();
    }

    private static List<String> refused(Map<String, String> files) {
        KnowledgeException refused = catchThrowableOfType(KnowledgeException.class, () -> load(files));
        return refused.problems().stream()
                .map(KnowledgeException.Problem::toString)
                .toList();
    }

    private static Knowledge load(Map<String, String> files) {
        return KnowledgeLoader.load(BASE, Optional.of(new MemoryModels(files)), Optional.empty());
    }

    private static HostStanding host(Knowledge knowledge, String host) {
        return knowledge
                .registry()
                .standing(knowledge.parser().parse("https://" + host + "/").orElseThrow());
    }

    private static Standing standing(Knowledge knowledge, String host) {
        return host(knowledge, host).standing();
    }
}
