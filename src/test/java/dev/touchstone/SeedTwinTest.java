package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.ingest.Articles;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link SeedTest} demands of the seeds, of the corpus's twins of them: other words, other hosts, other codes. */
class SeedTwinTest {
    private static final String CODE = "71840265";
    private static Moderator moderator;

    @BeforeAll
    static void load() {
        moderator = Moderator.load();
    }

    @AfterAll
    static void close() {
        moderator.close();
    }

    @ParameterizedTest
    @CsvSource({"zh-twin-000, 7, 1", "zh-twin-001, 9, 2", "zh-twin-002, 4, 1"})
    void spam_twin_is_flagged_for_both_labels_with_its_hosts_and_codes(String id, int times, int blocks) {
        // The third host of the seeds bears a brand's name, that of the twins does not.
        CorpusRecord twin = CorpusRecord.named(id).rewritten(text -> text.replace("zhucebijiao", "binancekaihu"));
        Article article = twin.article();
        Assessment assessment = moderator.assess(article);

        SeedDemands.flagged(assessment);
        for (String domain : List.of("tavomerlinkhub.com", "qomvidrop.com", "binancekaihu.top")) {
            SeedDemands.implicatedAndNotOfficial(assessment, domain);
        }
        SeedDemands.officialAndNotImplicated(assessment, "binance.com");
        SeedDemands.counted(article, assessment, CODE, times);
        SeedDemands.counted(article, assessment, "KJ8X2M", blocks);
        SeedDemands.counted(article, assessment, "QD6T81WE", blocks);
        SeedDemands.spansQuoteTheirText(article, assessment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-twin-003", "en-twin-004"})
    void help_centre_twin_is_clean(String id) {
        Article article = CorpusRecord.named(id).article();
        Assessment assessment = moderator.assess(article);

        SeedDemands.clean(assessment);
        SeedDemands.spansQuoteTheirText(article, assessment);
    }

    @Test
    void address_shown_and_linked_to_itself_counts_once() {
        String shown = CorpusRecord.named("zh-twin-000").content();
        String linked = linkedToItself(shown);
        assertThat(linked.length()).isGreaterThan(shown.length() + 8 * 40);

        Assessment once = moderator.assess(Articles.markdown("shown", null, shown));
        Assessment twice = moderator.assess(Articles.markdown("linked", null, linked));

        assertThat(counts(twice)).isEqualTo(counts(once)).contains("code:" + CODE + " 7");
    }

    private static List<String> counts(Assessment assessment) {
        return assessment.indicators().stream()
                .map(indicator -> indicator.name() + " " + indicator.count())
                .sorted()
                .toList();
    }

    /** {@code <address>} becomes {@code [address](address)}. */
    private static String linkedToItself(String markdown) {
        StringBuilder linked = new StringBuilder();
        int from = 0;
        for (int open = markdown.indexOf("<http"); open >= 0; open = markdown.indexOf("<http", from)) {
            int close = markdown.indexOf('>', open);
            String address = markdown.substring(open + 1, close);
            linked.append(markdown, from, open)
                    .append('[')
                    .append(address)
                    .append("](")
                    .append(address)
                    .append(')');
            from = close + 1;
        }
        return linked.append(markdown.substring(from)).toString();
    }

    @Test
    void twins_name_no_host_of_the_seeds() {
        assertThat(CorpusRecord.all())
                .allSatisfy(record -> assertThat(record.content())
                        .doesNotContain("firgrouxywebb", "dejiz.com", "binancezc", "34978585", "UMKP34DR"));
    }
}
