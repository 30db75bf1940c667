package dev.touchstone.evaluate.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.assess.Verdict;
import dev.touchstone.evaluate.Floors;
import dev.touchstone.evaluate.Proportion;
import dev.touchstone.ingest.Articles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * How made-up articles are judged, each by itself, in every form: the clean ones among them are long and calm, cite what spam pushes
 * and stand under the menu of a site, as most articles do. Words alone once put a quarter of those pages into review.
 *
 * <p>Floors and ceilings stand in {@code generated-floors.json} and only ever get stricter: {@code -Dfloors.update=true} as in
 * {@link dev.touchstone.evaluate.CorpusFloorTest}.
 */
class GeneratedFloorTest {
    private static final Path FLOORS = Path.of("src/test/resources/dev/touchstone/evaluate/generated-floors.json");
    private static final double SLACK = 0.01;
    private static final GenerationPlan PLAN = new GenerationPlan(600, 60, 0.3, 12, 0.3, 0.5, 2026);

    @Test
    void made_up_articles_are_judged_as_well_as_before() throws IOException {
        List<GeneratedArticle> made = new ArrayList<>();
        ArticleGenerator generator = new ArticleGenerator(PLAN);
        while (generator.hasNext()) {
            made.add(generator.next());
        }
        Map<String, Proportion> reached = new TreeMap<>();
        Map<String, Proportion> mistaken = new TreeMap<>();
        try (Moderator moderator = Moderator.load()) {
            for (GeneratedForm form : GeneratedForm.values()) {
                List<Verdict> spam = verdicts(made, "both", form, moderator);
                List<Verdict> clean = verdicts(made, "clean", form, moderator);
                String name = form.name().toLowerCase(Locale.ROOT);
                reached.put("spam flagged, " + name, share(spam, verdict -> verdict == Verdict.FLAG));
                assertThat(verdicts(made, "unsure", form, moderator))
                        .as("one disclosed link is review at most")
                        .isNotEmpty()
                        .doesNotContain(Verdict.FLAG);
                mistaken.put("clean flagged, " + name, share(clean, verdict -> verdict == Verdict.FLAG));
                mistaken.put("clean not clean, " + name, share(clean, verdict -> verdict != Verdict.CLEAN));
            }
        }
        Floors held = Floors.read(FLOORS, SLACK);
        assertThat(held.floors().keySet()).isEqualTo(reached.keySet());
        assertThat(held.ceilings().keySet()).isEqualTo(mistaken.keySet());
        assertThat(held.worse(reached, mistaken)).isEmpty();
    }

    private static List<Verdict> verdicts(
            List<GeneratedArticle> made, String label, GeneratedForm form, Moderator moderator) {
        return made.stream()
                .filter(article -> article.label().equals(label))
                .parallel()
                .map(article -> moderator.assess(article(article, form)).verdict())
                .toList();
    }

    private static Article article(GeneratedArticle made, GeneratedForm form) {
        String written = form.of(made);
        return switch (form) {
            case MARKDOWN -> Articles.markdown(made.id(), made.url(), written);
            case TEXT -> Articles.text(made.id(), made.url(), written);
            case HTML -> Articles.html(made.id(), made.url(), written);
        };
    }

    private static Proportion share(List<Verdict> verdicts, Predicate<Verdict> hit) {
        return new Proportion((int) verdicts.stream().filter(hit).count(), verdicts.size());
    }
}
