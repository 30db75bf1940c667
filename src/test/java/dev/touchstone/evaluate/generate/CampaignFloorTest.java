package dev.touchstone.evaluate.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.campaign.CampaignFinder;
import dev.touchstone.campaign.CampaignTrace;
import dev.touchstone.campaign.CampaignsFound;
import dev.touchstone.campaign.TraceSource;
import dev.touchstone.ingest.Articles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Generated spam, judged and joined: pairs of articles that belong together are found together, and no others. */
class CampaignFloorTest {
    /** Measured: 1.000 and 1.000. */
    private static final double FLOOR = 0.99;

    @Test
    void spam_is_joined_as_it_was_made() throws IOException {
        ArticleGenerator generator = new ArticleGenerator(new GenerationPlan(2_000, 20, 0.3, 8, 0.3, 0.5, 5));
        List<GeneratedArticle> articles = new ArrayList<>();
        while (generator.hasNext()) {
            articles.add(generator.next());
        }
        List<CampaignTrace> traces;
        try (Moderator moderator = Moderator.load()) {
            traces = IntStream.range(0, articles.size())
                    .parallel()
                    .mapToObj(i -> trace(moderator, articles.get(i)).at(i))
                    .toList();
        }
        CampaignsFound found = new CampaignFinder().find(TraceSource.of(traces));

        Map<String, Integer> campaigns = new HashMap<>();
        Map<String, Integer> families = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            if (!articles.get(i).label().equals("clean")) {
                String family = articles.get(i).family();
                families.merge(family, 1, Integer::sum);
                found.campaignOf(i).ifPresent(campaign -> {
                    campaigns.merge(campaign, 1, Integer::sum);
                    both.merge(campaign + " " + family, 1, Integer::sum);
                });
            }
        }
        assertThat(pairs(both) / pairs(campaigns)).as("precision").isGreaterThanOrEqualTo(FLOOR);
        assertThat(pairs(both) / pairs(families)).as("recall").isGreaterThanOrEqualTo(FLOOR);
    }

    private static CampaignTrace trace(Moderator moderator, GeneratedArticle generated) {
        Article article = Articles.markdown(generated.id(), generated.url(), generated.text());
        return CampaignTrace.of(new JudgedArticle(article, moderator.assess(article)));
    }

    private static double pairs(Map<String, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
    }
}
