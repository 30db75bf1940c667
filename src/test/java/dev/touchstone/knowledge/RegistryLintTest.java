package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.knowledge.RegistryLint.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistryLintTest {
    private final MemoryModels sound = MemoryModels.sound();

    @Test
    void nothing_is_said_of_a_sound_registry() {
        assertThat(findings(sound)).isEmpty();
    }

    @Test
    void nothing_is_said_of_the_shipped_registry_that_keeps_it_from_loading() {
        assertThat(RegistryLint.check(ModelSource.shipped(), Optional.empty()))
                .extracting(Finding::severity)
                .doesNotContain(RegistryLint.Severity.ERROR);
    }

    @Test
    void what_keeps_models_from_loading_is_an_error() {
        MemoryModels broken = sound.edited(
                "brands/acme.json",
                "\"validFrom\": \"2024-06-01\"",
                "\"validFrom\": \"2024-06-01\", \"validTo\": \"2024-01-01\"");
        assertThat(findings(broken))
                .containsExactly("m/brands/acme.json:20: error: /domains/2/validTo: ends before it begins");
        assertThat(findings(sound.edited("brands/bolt.json", "boltic.io", "github.io")))
                .containsExactly(
                        "m/brands/bolt.json:8: error: /domains/0/value: a public suffix belongs to nobody: \"github.io\"");
    }

    @Test
    void a_short_name_is_marked_ambiguous() {
        assertThat(findings(sound.edited(
                        "brands/acme.json",
                        "\"value\": \"am\", \"script\": \"Latn\", \"ambiguous\": true",
                        "\"value\": \"am\", \"script\": \"Latn\"")))
                .containsExactly(
                        "m/brands/acme.json:14: warning: /names/4/value: short and not marked ambiguous: \"am\"");
    }

    @Test
    void an_everyday_word_is_marked_ambiguous() {
        assertThat(findings(sound.with("brands/EVERYDAY", "# Words.\nacme\nam\n")))
                .containsExactly(
                        "m/brands/acme.json:10: warning: /names/0/value: an everyday word and not marked ambiguous: \"Acme\"");
    }

    @Test
    void two_han_characters_need_a_decoy() {
        assertThat(findings(sound.edited(
                        "brands/acme.json", "\"顶奌奌\", \"script\": \"Hans\"", "\"鼎点\", \"script\": \"Hans\"")))
                .containsExactly(
                        "m/brands/acme.json:13: warning: /names/3/value: two characters, and no decoy in which they meet by chance: \"鼎点\"");
    }

    @Test
    void a_name_of_two_brands_is_ambiguous_in_both() {
        assertThat(findings(sound.edited("brands/bolt.json", "Boltic Wallet", "ACME")))
                .containsExactly(
                        "m/brands/bolt.json:6: warning: /names/0/value: also a name of acme, and not marked ambiguous in both: \"ACME\"");
    }

    @Test
    void spellings_that_fold_alike_are_marked_alike() {
        assertThat(findings(sound.edited(
                        "brands/acme.json",
                        "{\"value\": \"頂點\", \"script\": \"Hant\",",
                        "{\"value\": \"頂點\", \"script\": \"Hant\", \"ambiguous\": true,")))
                .containsExactly(
                        "m/brands/acme.json:12: warning: /names/2/value: folds to the same as m/brands/acme.json:11, which is marked otherwise");
    }

    @Test
    void a_source_not_read_for_a_year_is_old() {
        assertThat(findings(sound, LocalDate.of(2027, 3, 1))).isEmpty();
        assertThat(findings(sound, LocalDate.of(2027, 3, 2)))
                .containsExactly(
                        "m/brands/acme.json:6: warning: /sources/page/checked: last read on 2026-03-01, more than a year before 2027-03-02");
    }

    @Test
    void a_shape_behind_one_that_takes_all_of_it_is_never_reached() {
        assertThat(findings(sound.edited(
                        "brands/acme.json",
                        "\"/upgradeapp/*.apk\"]",
                        "\"/upgradeapp/*.apk\", \"/join/{code}\", \"/upgradeapp/acme*.apk\", \"/upgradeapp/*.exe\"]")))
                .containsExactly(
                        "m/brands/acme.json:37: warning: /pathShapes/2: never reached: /{locale}/join/{code} comes before it",
                        "m/brands/acme.json:37: warning: /pathShapes/3: never reached: /upgradeapp/*.apk comes before it");
    }

    @Test
    void a_referral_form_behind_one_that_takes_all_of_it_is_never_reached() {
        assertThat(
                        findings(
                                sound.edited(
                                        "brands/acme.json",
                                        "\"path\": \"/{locale}/register\", \"query\": \"ref\", \"source\": \"page\", \"confidence\": \"high\"}",
                                        "\"query\": \"ref\", \"source\": \"page\", \"confidence\": \"high\"}, {\"host\": \"acme.com\", \"path\": \"/x\", \"query\": \"ref\", \"source\": \"page\", \"confidence\": \"high\"}")))
                .containsExactly(
                        "m/brands/acme.json:35: warning: /referral/2: never reached: acme.com/…?ref={code} comes before it");
    }

    @Test
    void a_retired_id_is_not_given_again() {
        assertThat(findings(sound.with("brands/RETIRED", "# Gone.\nbolt\n")))
                .containsExactly(
                        "m/brands/bolt.json:2: error: /id: the id \"bolt\" was retired and may not be given again");
    }

    @Test
    void hosts_apps_and_accounts_belong_to_one_brand() {
        assertThat(findings(sound.edited("brands/bolt.json", "boltic.io", "acme.com")))
                .containsExactly(
                        "m/brands/bolt.json:8: error: /domains/0/value: the host \"acme.com\" is listed at m/brands/acme.json:18"
                                + " already");
        assertThat(findings(bolt("\"apps\": [{\"store\": \"app-store\", \"id\": \"1234567890\", \"source\": \"page\","
                        + " \"confidence\": \"high\"}],")))
                .containsExactly(
                        "m/brands/bolt.json:5: error: /apps/0/id: the app \"1234567890\" is listed at m/brands/acme.json:31 already");
        assertThat(findings(
                        bolt("\"apps\": [{\"store\": \"chrome-web-store\", \"id\": \"abcdefgh\", \"source\": \"page\","
                                + " \"confidence\": \"high\"}, {\"store\": \"chrome-web-store\", \"id\": \"abcdefgh\", \"source\":"
                                + " \"page\", \"confidence\": \"high\"}],")))
                .containsExactly(
                        "m/brands/bolt.json:5: error: /apps/1/id: the app \"abcdefgh\" is listed at m/brands/bolt.json:5 already");
        assertThat(findings(bolt(
                        "\"handles\": [{\"platform\": \"telegram\", \"value\": \"acmeofficial\", \"source\": \"page\","
                                + " \"confidence\": \"high\"}],")))
                .containsExactly(
                        "m/brands/bolt.json:5: error: /handles/0/value: the telegram account \"acmeofficial\" is listed at"
                                + " m/brands/acme.json:38 already");
    }

    @Test
    void an_app_that_was_retired_is_not_listed_again() {
        MemoryModels ended = sound.edited(
                "brands/acme.json",
                "\"id\": \"1234567890\", \"developer\": \"ACME LTD\",",
                "\"id\": \"1234567890\", \"developer\": \"ACME LTD\", \"validTo\": \"2024-01-01\",");
        assertThat(findings(ended)).isEmpty();
        assertThat(ended.load().registry().brandOfApp("id1234567890")).isEmpty();
        assertThat(sound.load().registry().brandOfApp("id1234567890")).contains("acme");
        assertThat(findings(ended.edited(
                        "brands/bolt.json",
                        "\"names\": [",
                        "\"apps\": [{\"store\": \"app-store\", \"id\": \"1234567890\", \"source\": \"page\", \"confidence\":"
                                + " \"high\", \"validFrom\": \"2025-01-01\"}], \"names\": [")))
                .containsExactly(
                        "m/brands/bolt.json:6: warning: /apps/0/id: the app \"1234567890\" was retired at m/brands/acme.json:31 and is"
                                + " listed again");
    }

    /** With something more before the name of the second brand's names. */
    private MemoryModels bolt(String more) {
        return sound.edited("brands/bolt.json", "\"sources\": {", more + " \"sources\": {");
    }

    private static List<String> findings(MemoryModels models) {
        return RegistryLint.check(models, Optional.empty()).stream()
                .map(Finding::toString)
                .toList();
    }

    private static List<String> findings(MemoryModels models, LocalDate asOf) {
        return RegistryLint.check(models, Optional.of(asOf)).stream()
                .map(Finding::toString)
                .toList();
    }
}
