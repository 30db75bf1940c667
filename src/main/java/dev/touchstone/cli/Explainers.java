package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.evaluate.WrongArticle;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.report.Explanation;
import dev.touchstone.report.words.ReportLanguage;
import java.util.IdentityHashMap;

/** Explains articles by the very knowledge by which each was judged: one moderator for each. For one thread. */
final class Explainers implements AutoCloseable {
    /** Lines are broken by whoever shows them. */
    private static final int UNBROKEN = 1_000_000;

    private final IdentityHashMap<Knowledge, Moderator> moderators = new IdentityHashMap<>();
    private final Explanation explanation = new Explanation(ReportLanguage.ENGLISH, UNBROKEN);

    String explain(WrongArticle wrong) {
        Moderator moderator = moderators.computeIfAbsent(
                wrong.judge(), knowledge -> Moderator.builder(knowledge).build());
        return explanation.of(new JudgedArticle(wrong.article(), moderator.assess(wrong.article())));
    }

    @Override
    public void close() {
        moderators.values().forEach(Moderator::close);
    }
}
