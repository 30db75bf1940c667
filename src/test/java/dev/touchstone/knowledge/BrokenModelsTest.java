package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.knowledge.KnowledgeException.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each way in which a model file can be broken, and the message that leads to the place. */
class BrokenModelsTest {
    private final MemoryModels sound = MemoryModels.sound();

    @Test
    void sound_models_load() {
        assertThat(sound.load().registry().brands()).extracting(Brand::id).containsExactly("acme", "bolt");
    }

    @Test
    void json_that_breaks_off() {
        assertThat(problems(sound.with("policy.json", "{\n  \"labels\": {\n")))
                .singleElement()
                .asString()
                .startsWith("m/policy.json:3: broken JSON: Unexpected end-of-input");
    }

    @Test
    void json_with_a_missing_comma() {
        assertThat(problems(sound.edited("brands/bolt.json", "\"id\": \"bolt\",", "\"id\": \"bolt\"")))
                .singleElement()
                .asString()
                .startsWith("m/brands/bolt.json:3: broken JSON: Unexpected character ('\"'");
    }

    @Test
    void json_nested_too_deep() {
        assertThat(problems(sound.with("policy.json", "[".repeat(100_000))))
                .singleElement()
                .asString()
                .startsWith("m/policy.json:1: broken JSON: Document nesting depth (501) exceeds the maximum allowed");
    }

    @Test
    void an_empty_file() {
        assertThat(problems(sound.with("scoring.json", ""))).containsExactly("m/scoring.json: the file is empty");
    }

    @Test
    void something_behind_the_end() {
        assertThat(problems(sound.with("policy.json", sound.text("policy.json") + "{}")))
                .containsExactly("m/policy.json:9: something follows the end of the value");
    }

    @Test
    void a_key_that_stands_twice() {
        assertThat(problems(sound.edited(
                        "brands/bolt.json", "\"kind\": \"wallet\",", "\"kind\": \"wallet\", \"kind\": \"bank\",")))
                .containsExactly("m/brands/bolt.json:4: /kind: the key \"kind\" stands here twice");
    }

    @Test
    void an_unknown_key_at_the_top_and_one_within() {
        MemoryModels broken = sound.edited(
                        "brands/bolt.json", "\"kind\": \"wallet\",", "\"kind\": \"wallet\",\n  \"colour\": \"red\",")
                .edited("brands/acme.json", "\"value\": \"acme.com\", ", "\"value\": \"acme.com\", \"ssl\": true, ");
        assertThat(problems(broken))
                .containsExactly(
                        "m/brands/acme.json:18: /domains/0/ssl: unknown key \"ssl\"",
                        "m/brands/bolt.json:5: /colour: unknown key \"colour\"");
    }

    @Test
    void values_of_the_wrong_type() {
        MemoryModels broken = sound.edited("brands/bolt.json", "\"name\": \"Boltic\"", "\"name\": 7")
                .edited("brands/acme.json", "\"respelling\": true", "\"respelling\": \"yes\"")
                .edited("brands/acme.json", "[\"立顶点头\"]", "\"立顶点头\"")
                .edited("scoring.json", "\"intercept\": -2.5", "\"intercept\": \"-2.5\"")
                .edited("scoring.json", "\"figures\": {}", "\"figures\": []")
                .edited("policy.json", "{\"review\": 0.4, \"flag\": 0.8}", "[0.4, 0.8]")
                .with("web/referral.json", "null");
        assertThat(problems(broken))
                .containsExactly(
                        "m/brands/acme.json:13: /names/3/respelling: must be true or false, is a text",
                        "m/brands/acme.json:16: /decoys: must be a list, is a text",
                        "m/brands/bolt.json:3: /name: must be a text, is a number",
                        "m/policy.json:3: /labels/referral_spam: must be an object, is a list",
                        "m/scoring.json:5: /labels/referral_spam/intercept: must be a number, is a text",
                        "m/scoring.json:12: /figures: must be an object, is a list",
                        "m/web/referral.json:1: must be an object, is null");
    }

    @Test
    void what_is_required_and_lacking() {
        MemoryModels broken = sound.with("brands/bolt.json", "{\n  \"id\": \"bolt\"\n}\n")
                .edited("brands/acme.json", "\"id\": \"1234567890\", ", "");
        assertThat(problems(broken))
                .containsExactly(
                        "m/brands/acme.json:31: /apps/2: lacks \"id\"",
                        "m/brands/bolt.json:1: lacks \"domains\"",
                        "m/brands/bolt.json:1: lacks \"kind\"",
                        "m/brands/bolt.json:1: lacks \"name\"",
                        "m/brands/bolt.json:1: lacks \"names\"",
                        "m/brands/bolt.json:1: lacks \"sources\"");
    }

    @Test
    void a_host_of_two_brands() {
        assertThat(problems(sound.edited("brands/bolt.json", "boltic.io", "acme.eu")))
                .containsExactly(
                        "m/brands/bolt.json:8: /domains/0/value: the host \"acme.eu\" is listed at m/brands/acme.json:20 already");
    }

    @Test
    void a_host_that_changed_hands_may_be_listed_twice() {
        MemoryModels sold = sound.edited(
                "brands/bolt.json",
                "{\"value\": \"boltic.io\", \"role\": \"main\",",
                "{\"value\": \"acmex.com\", \"role\": \"main\", \"validFrom\": \"2022-01-01\",");
        assertThat(sold.load().registry().brands()).hasSize(2);
    }

    @Test
    void an_app_of_two_brands_and_one_listed_twice() {
        MemoryModels broken = sound.edited(
                        "brands/bolt.json",
                        "\n  ]\n}",
                        "\n  ],\n  \"apps\": [{\"store\": \"f-droid\", \"id\": \"com.acme.app\", \"source\": \"page\", \"confidence\": \"high\"}]\n}")
                .edited("brands/acme.json", "\"store\": \"package\"", "\"store\": \"google-play\"");
        assertThat(problems(broken))
                .containsExactly(
                        "m/brands/acme.json:30: /apps/1/id: the app \"com.acme.app\" is listed at m/brands/acme.json:29 already",
                        "m/brands/bolt.json:11: /apps/0/id: the app \"com.acme.app\" is listed at m/brands/acme.json:29 already",
                        "m/brands/bolt.json:11: /apps/0/id: the app \"com.acme.app\" is listed at m/brands/acme.json:30 already");
    }

    @Test
    void a_public_suffix_as_a_domain() {
        MemoryModels broken = sound.edited("brands/bolt.json", "boltic.io", "github.io")
                .edited("brands/acme.json", "\"acme.eu\"", "\"co.uk\"");
        assertThat(problems(broken))
                .containsExactly(
                        "m/brands/acme.json:20: /domains/2/value: a public suffix belongs to nobody: \"co.uk\"",
                        "m/brands/bolt.json:8: /domains/0/value: a public suffix belongs to nobody: \"github.io\"");
    }

    @Test
    void hosts_that_are_none() {
        MemoryModels broken = sound.edited("brands/bolt.json", "boltic.io", "Boltic.io")
                .edited("brands/acme.json", "\"acme.eu\"", "\"www.acme.eu\"")
                .edited("policy.json", "feed.example.org", "https://feed.example.org")
                .with("web/platforms.txt", "*.posts.example\n")
                .with("web/shorteners.txt", "bit.ly\nbit.ly/x\n\nbit.ly\n");
        assertThat(problems(broken))
                .containsExactly(
                        "m/brands/acme.json:20: /domains/2/value: is written without \"www.\": \"www.acme.eu\"",
                        "m/brands/bolt.json:8: /domains/0/value: not a host name in lower case: \"Boltic.io\"",
                        "m/policy.json:6: /ownHosts/0: not a host name in lower case: \"https://feed.example.org\"",
                        "m/web/platforms.txt:1: not a host name in lower case: \"*.posts.example\"",
                        "m/web/shorteners.txt:2: not a host name in lower case: \"bit.ly/x\"",
                        "m/web/shorteners.txt:4: \"bit.ly\" stands here twice");
    }

    @Test
    void places_and_referrals_outside_the_brands_domains() {
        MemoryModels broken = sound.edited("brands/acme.json", "acme.com/square/", "posts.example.org/acme")
                .edited(
                        "brands/acme.json",
                        "\"host\": \"acme.com\", \"path\": \"/{locale}/join/{code}\"",
                        "\"host\": \"acme.org\", \"path\": \"/{locale}/join/{code}\"");
        assertThat(problems(broken))
                .containsExactly(
                        "m/brands/acme.json:25: /userContent/1/value: lies on none of the brand's domains: \"posts.example.org/acme\"",
                        "m/brands/acme.json:34: /referral/0/host: lies on none of the brand's domains: \"acme.org\"");
    }

    @Test
    void path_forms_that_cannot_be_read() {
        MemoryModels broken = sound.edited(
                        "brands/acme.json",
                        "[\"/{locale}/join/{code}\", \"/upgradeapp/*.apk\"]",
                        "[\"join/{code}\", \"/a//b\", \"/x{code}\", \"/{code}/{code}\"]")
                .edited(
                        "brands/acme.json",
                        "\"path\": \"/{locale}/register\", \"query\": \"ref\"",
                        "\"path\": \"/{locale}/register\"");
        assertThat(problems(broken))
                .containsExactly(
                        "m/brands/acme.json:35: /referral/1: must have {code} in \"path\", or \"query\", and not both",
                        "m/brands/acme.json:37: /pathShapes/0: must begin with a slash",
                        "m/brands/acme.json:37: /pathShapes/1: has an empty segment",
                        "m/brands/acme.json:37: /pathShapes/2: knows {code} and {locale} as whole segments, not \"x{code}\"",
                        "m/brands/acme.json:37: /pathShapes/3: has more than one {code}");
    }

    @Test
    void a_source_that_is_not_there() {
        assertThat(problems(
                        sound.edited("brands/acme.json", "\"validTo\": \"2022-01-01\"", "\"validTo\": \"2022-01-01\"")
                                .edited(
                                        "brands/bolt.json",
                                        "\"role\": \"group\", \"source\": \"page\"",
                                        "\"role\": \"group\", \"source\": \"letter\"")))
                .containsExactly("m/brands/bolt.json:9: /domains/1/source: no such source in this file: \"letter\"");
    }

    @Test
    void days_that_are_none_or_end_before_they_begin() {
        MemoryModels broken = sound.edited("brands/acme.json", "2022-01-01", "2022-13-01")
                .edited(
                        "brands/acme.json",
                        "\"validFrom\": \"2024-06-01\"",
                        "\"validFrom\": \"2024-06-01\", \"validTo\": \"2024-06-01\"");
        assertThat(problems(broken))
                .containsExactly(
                        "m/brands/acme.json:19: /domains/1/validTo: not a date like 2026-01-31: \"2022-13-01\"",
                        "m/brands/acme.json:20: /domains/2/validTo: ends before it begins");
    }

    @Test
    void names_that_are_empty_or_fold_to_nothing() {
        MemoryModels broken = sound.edited("brands/bolt.json", "Boltic Wallet", "  ")
                .edited("brands/acme.json", "顶奌奌", "\\u200b\\u200b");
        assertThat(problems(broken))
                .containsExactly(
                        "m/brands/acme.json:13: /names/3/value: nothing is left of the name when it is folded",
                        "m/brands/bolt.json:6: /names/0/value: must not be empty");
    }

    @Test
    void a_decoy_without_a_name_in_it() {
        assertThat(problems(sound.edited("brands/acme.json", "立顶点头", "高峰")))
                .containsExactly("m/brands/acme.json:16: /decoys/0: holds none of the brand's names: \"高峰\"");
    }

    @Test
    void confidence_in_a_word_of_ones_own() {
        assertThat(problems(sound.edited(
                        "brands/bolt.json",
                        "\"role\": \"group\", \"source\": \"page\", \"confidence\": \"high\"",
                        "\"role\": \"group\", \"source\": \"page\", \"confidence\": \"sure\"")))
                .containsExactly(
                        "m/brands/bolt.json:9: /domains/1/confidence: must be \"high\" or \"medium\", is \"sure\"");
    }

    @Test
    void an_id_that_differs_from_its_file() {
        assertThat(problems(sound.edited("brands/bolt.json", "\"id\": \"bolt\"", "\"id\": \"boltic\"")))
                .containsExactly("m/brands/bolt.json:2: /id: must be \"bolt\" like the file, is \"boltic\"");
    }

    @Test
    void an_index_that_names_a_missing_file_or_forgets_one() {
        MemoryModels broken = sound.with("brands/INDEX", "acme\n\nacme\nnobody\nBolt\n")
                .with(
                        "lexicon/INDEX",
                        "en/claim.txt\nen/decoy.txt\nzh/claim.txt\nxx/claim.txt\nen/scam.txt\n../policy.json\n");
        assertThat(problems(broken))
                .containsExactly(
                        "m/brands/INDEX:3: \"acme\" stands in line 1 already",
                        "m/brands/INDEX:4: names a file that is missing: m/brands/nobody.json",
                        "m/brands/INDEX:5: not a name for this index: \"Bolt\"",
                        "m/brands/bolt.json: not listed in m/brands/INDEX",
                        "m/lexicon/INDEX:5: names a file that is missing: m/lexicon/en/scam.txt",
                        "m/lexicon/INDEX:6: not a name for this index: \"../policy.json\"",
                        "m/lexicon/zh/download.txt: not listed in m/lexicon/INDEX");
    }

    @Test
    void files_that_are_missing() {
        MemoryModels broken =
                sound.without("policy.json").without("lexicon/INDEX").without("web/shorteners.txt");
        assertThat(problems(broken))
                .contains(
                        "m/policy.json: the file is missing",
                        "m/lexicon/INDEX: the file is missing",
                        "m/web/shorteners.txt: the file is missing");
    }

    @Test
    void lexicon_lines_that_say_nothing_or_too_much() {
        MemoryModels broken = sound.with(
                        "lexicon/en/claim.txt",
                        "official\n\tkind=plain\nOFFICIAL\n\u200b\nsite\tkind\ngate\ta=1\ta=2\n" + "x".repeat(101)
                                + "\n")
                .with("lexicon/zh/claim.txt", "# nothing\n");
        assertThat(problems(broken))
                .containsExactly(
                        "m/lexicon/en/claim.txt:2: a line without a phrase",
                        "m/lexicon/en/claim.txt:3: \"OFFICIAL\" says the same as line 1",
                        "m/lexicon/en/claim.txt:4: nothing is left of the phrase when it is folded",
                        "m/lexicon/en/claim.txt:5: not an attribute like key=value: \"kind\"",
                        "m/lexicon/en/claim.txt:6: the attribute \"a\" stands here twice",
                        "m/lexicon/en/claim.txt:7: longer than 100 characters",
                        "m/lexicon/zh/claim.txt: holds no phrase");
    }

    @Test
    void a_cue_that_is_a_decoy() {
        assertThat(problems(sound.with("lexicon/en/decoy.txt", "Official Site\n")))
                .containsExactly("m/lexicon/en/claim.txt:2: never found: \"official site\" is a decoy too");
    }

    @Test
    void weights_that_name_no_label_and_labels_without_a_model() {
        MemoryModels broken = sound.edited("scoring.json", "\"impersonation\"", "\"imposture\"")
                .edited("policy.json", "\"impersonation\"", "\"imposture\"");
        assertThat(problems(broken))
                .containsExactly(
                        "m/policy.json:2: /labels: lacks the label \"impersonation\"",
                        "m/policy.json:4: /labels/imposture: no such label: \"imposture\"; there are impersonation, referral_spam",
                        "m/scoring.json:3: /labels: lacks the label \"impersonation\"",
                        "m/scoring.json:9: /labels/imposture: no such label: \"imposture\"; there are impersonation, referral_spam");
    }

    @Test
    void figures_of_the_model_that_make_no_sense() {
        MemoryModels broken = sound.edited(
                        "scoring.json", "\"version\": 3", "\"version\": 3.5, \"trainedFrom\": \"ABC\"")
                .edited("scoring.json", "\"invite-code\": 1.25", "\"Invite Code\": 1e999999")
                .edited(
                        "scoring.json",
                        "\"cap\": 2, \"signals\": [\"invite-code\", \"repeated-code\"]",
                        "\"cap\": 0, \"signals\": []")
                .edited("scoring.json", "0.75", "1.5");
        assertThat(problems(broken))
                .containsExactly(
                        "m/scoring.json:2: /trainedFrom: not a sha-256 in lower-case hexadecimal",
                        "m/scoring.json:2: /version: not a whole number: 3.5",
                        "m/scoring.json:6: /labels/referral_spam/weights/Invite Code: not a signal id in kebab-case: \"Invite Code\"",
                        "m/scoring.json:6: /labels/referral_spam/weights/Invite Code: out of range",
                        "m/scoring.json:7: /labels/referral_spam/groups/0/cap: must be above 0, is 0",
                        "m/scoring.json:7: /labels/referral_spam/groups/0: a group without signals",
                        "m/scoring.json:11: /reliefs/denial: must be from 0 to 1, is 1.5");
    }

    @Test
    void a_signal_in_two_groups() {
        assertThat(
                        problems(
                                sound.edited(
                                        "scoring.json",
                                        "\"signals\": [\"invite-code\", \"repeated-code\"]}",
                                        "\"signals\": [\"invite-code\"]},\n{\"name\": \"codes\", \"cap\": 1, \"signals\": [\"invite-code\"]}")))
                .containsExactly(
                        "m/scoring.json:8: /labels/referral_spam/groups/1/name: the group \"codes\" stands here twice",
                        "m/scoring.json:8: /labels/referral_spam/groups/1/signals/0: \"invite-code\" is in the group \"codes\" already");
    }

    @Test
    void thresholds_in_the_wrong_order() {
        assertThat(problems(sound.edited(
                        "policy.json", "\"review\": 0.4, \"flag\": 0.8", "\"review\": 0.8, \"flag\": 0.4")))
                .containsExactly(
                        "m/policy.json:3: /labels/referral_spam: must be 0 < review <= flag <= 1, is review 0.8, flag 0.4");
    }

    @Test
    void a_suffix_list_that_is_cut_off() {
        assertThat(problems(sound.with("web/public_suffix_list.dat", "// ===BEGIN ICANN DOMAINS===\ncom\n")))
                .containsExactly(
                        "m/web/public_suffix_list.dat: m/web/public_suffix_list.dat: the list is cut off: no ===END ICANN DOMAINS===");
    }

    @Test
    void redirectors_and_false_friends_that_cannot_be_read() {
        MemoryModels broken = sound.edited("web/redirectors.json", "\"google.com\"", "\"Google.com\"")
                .edited("web/redirectors.json", "\"percent\"", "\"rot13\"")
                .edited(
                        "web/redirectors.json",
                        ",\n  \"generic\": {\"paths\": [\"/redirect\"], \"parameters\": [\"target\"]}",
                        "")
                .with("web/false-friends.txt", "Acme Metal\n");
        assertThat(problems(broken))
                .containsExactly(
                        "m/web/false-friends.txt:1: not a label of lower-case letters, digits and hyphens: \"Acme Metal\"",
                        "m/web/redirectors.json:1: lacks \"generic\"",
                        "m/web/redirectors.json:2: /known/0/encoding: must be \"percent\" or \"base64\", is \"rot13\"",
                        "m/web/redirectors.json:2: /known/0/host: not a host name in lower case: \"Google.com\"");
    }

    @Test
    void a_registry_without_a_date_needs_one() {
        MemoryModels undated = sound.edited("brands/acme.json", ", \"checked\": \"2026-03-01\"", "")
                .edited("brands/bolt.json", ", \"checked\": \"2026-05-20\"", "");
        assertThat(problems(undated))
                .containsExactly("m/brands/INDEX: no source of any brand was ever checked, so there is no date");
    }

    @Test
    void the_message_tells_every_problem_on_a_line_of_its_own() {
        MemoryModels broken = sound.without("policy.json").with("scoring.json", "");
        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(broken::load)
                .withMessage("m/policy.json: the file is missing\nm/scoring.json: the file is empty");
    }

    private static List<String> problems(MemoryModels models) {
        KnowledgeException thrown = catchThrowableOfType(KnowledgeException.class, models::load);
        assertThat(thrown).isNotNull();
        return thrown.problems().stream().map(Problem::toString).toList();
    }
}
