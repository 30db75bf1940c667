package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgedTogetherTest {
    @Test
    void articles_judged_together_are_judged_as_each_by_itself() {
        try (Moderator moderator = Moderator.load()) {
            List<Article> articles = CorpusRecord.all().stream()
                    .limit(150)
                    .map(CorpusRecord::article)
                    .toList();
            List<Assessment> alone = new ArrayList<>();
            for (Article article : articles) {
                alone.add(moderator.assess(article));
            }
            assertThat(moderator.assess(articles)).isEqualTo(alone);

            List<Article> turned = new ArrayList<>(articles);
            Collections.reverse(turned);
            Collections.reverse(alone);
            assertThat(moderator.assess(turned)).isEqualTo(alone);
        }
    }

    @Test
    void of_no_articles_there_are_no_assessments() {
        try (Moderator moderator = Moderator.load()) {
            assertThat(moderator.assess(List.of())).isEmpty();
        }
    }
}
