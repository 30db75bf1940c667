package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.Verdict;
import dev.touchstone.assess.WhatIf;
import dev.touchstone.ingest.Articles;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report promises to change a verdict does, when it is taken out of the article itself. */
class WhatIfTest {
    private static Moderator moderator;

    @BeforeAll
    static void load() {
        moderator = Moderator.load();
    }

    @AfterAll
    static void close() {
        moderator.close();
    }

    private static final List<String> IDS = List.of(
            "en-apk-1x-guide-01",
            "en-bank-notice-01",
            "en-broker-review-01",
            "en-code-landing-01",
            "en-coinbase-desk-01",
            "xx-tr-giris-adresi-01",
            "zh-hans-duan-xiaoxi-01",
            "zh-hant-guanwang-duan-tw-01",
            "zh-hans-kefu-dianhua-01",
            "zh-hans-mexc-yincang-01",
            "zh-hans-jys-quanliucheng-01",
            "zh-hans-tp-fangpian-01",
            "zh-twin-000",
            "zh-twin-001",
            "zh-twin-002");

    @Test
    void article_without_what_is_named_is_at_most_as_grave_as_was_promised() {
        int promised = 0;
        for (String id : IDS) {
            CorpusRecord record = CorpusRecord.named(id);
            for (WhatIf whatIf : moderator.assess(record.article()).whatIf()) {
                promised++;
                CorpusRecord left = record.movedAndRewritten(text -> without(text, whatIf.without()));
                assertThat(moderator.assess(left.article()).verdict().gravity())
                        .as("%s: %s", id, whatIf)
                        .isLessThanOrEqualTo(whatIf.verdict().gravity());
            }
        }
        assertThat(promised).isGreaterThan(5);
    }

    /** Where nothing is promised, no single thing would have done. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-twin-000", "zh-twin-001", "zh-twin-002"})
    void nothing_that_a_twin_of_the_seeds_might_lose_alone_clears_it(String id) {
        CorpusRecord record = CorpusRecord.named(id);
        Assessment assessment = moderator.assess(record.article());

        List<Indicator> implicated = assessment.indicators().stream()
                .filter(indicator -> indicator.implicated() && indicator.type() != Indicator.Type.URL)
                .toList();
        assertThat(implicated).hasSizeGreaterThan(3);
        if (assessment.whatIf().isEmpty()) {
            for (Indicator indicator : implicated) {
                CorpusRecord left = record.movedAndRewritten(text -> without(text, List.of(indicator.name())));
                assertThat(moderator.assess(left.article()).verdict())
                        .as(indicator.name())
                        .isEqualTo(Verdict.FLAG);
            }
        }
    }

    @Test
    void code_that_alone_makes_an_article_dense_is_named() {
        String text = "# 欧易账户\n\n先完成认证，再看手续费。\n\n币安邀请码 BTC45X 。\n";
        Assessment assessment = moderator.assess(Articles.markdown("dense", null, text));

        assertThat(assessment.verdict()).isNotEqualTo(Verdict.CLEAN);
        assertThat(assessment.whatIf()).extracting(WhatIf::without).containsExactly(List.of("code:BTC45X"));
        Assessment left = moderator.assess(Articles.markdown("dense", null, text.replace("BTC45X", "")));
        assertThat(left.verdict().gravity())
                .isLessThanOrEqualTo(assessment.whatIf().get(0).verdict().gravity());
    }

    /** The longest first, since a file's name may hold a code. */
    private static String without(String text, List<String> names) {
        String left = text;
        for (String name : names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            int colon = name.indexOf(':');
            left = Removed.from(left, name.substring(0, colon), name.substring(colon + 1));
        }
        return left;
    }
}
