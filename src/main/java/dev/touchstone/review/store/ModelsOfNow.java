package dev.touchstone.review.store;

import dev.touchstone.Moderator;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.ingest.Articles;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.review.JudgedNow;
import dev.touchstone.review.ReviewedArticle;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges texts by the models of now; loads them when first asked. */
final class ModelsOfNow implements AutoCloseable {
    private final Knowledge knowledge;
    private @Nullable Moderator moderator;

    ModelsOfNow(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    JudgedNow judge(ReviewedArticle article, String text) {
        Assessment assessment =
                moderator().assess(Articles.text(article.id(), article.url().orElse(null), text));
        Map<Label, Double> scores = new EnumMap<>(Label.class);
        assessment.labels().forEach((label, outcome) -> scores.put(label, outcome.score()));
        return new JudgedNow(
                assessment.models(),
                assessment.asOf(),
                assessment.verdict(),
                scores,
                assessment.evidence().stream()
                        .filter(piece -> piece.contribution().micros() > 0)
                        .map(piece -> piece.evidence().signal().id())
                        .distinct()
                        .toList(),
                true);
    }

    private synchronized Moderator moderator() {
        if (moderator == null) {
            moderator = Moderator.builder(knowledge).build();
        }
        return moderator;
    }

    @Override
    public synchronized void close() {
        if (moderator != null) {
            moderator.close();
        }
    }
}
