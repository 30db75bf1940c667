package dev.touchstone.evaluate.backtest;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.batch.BatchSink;
import dev.touchstone.ingest.ReadOutcome;
import java.util.function.Consumer;

/** Judges each article of a run a second time, by other models, and compares. */
public final class BacktestSink implements BatchSink<Comparison> {
    private final Moderator other;
    private final SourceLabels labels;
    private final Consumer<Comparison> compared;
    private final Consumer<ReadOutcome> missed;

    /**
     * A sink of one run.
     *
     * @param other judges by the models that are compared with those of the run
     * @param labels of the run's sources
     * @param compared takes the comparisons, in the order of the input
     * @param missed takes what gave no article, likewise
     */
    public BacktestSink(
            Moderator other, SourceLabels labels, Consumer<Comparison> compared, Consumer<ReadOutcome> missed) {
        this.other = other;
        this.labels = labels;
        this.compared = compared;
        this.missed = missed;
    }

    @Override
    public Comparison prepare(JudgedArticle judged) {
        return Comparison.of(judged.assessment(), again(judged.article()));
    }

    /** An article that exhausts the stack is undecided by these models, as it would be in a run of their own. */
    private Assessment again(Article article) {
        try {
            return other.assess(article);
        } catch (RuntimeException | StackOverflowError failed) {
            return other.undecided(
                    article, "judging failed: " + failed.getClass().getSimpleName());
        }
    }

    @Override
    public void judged(JudgedArticle judged, Comparison comparison) {
        compared.accept(comparison.called(labels.of(judged.article().origin())));
    }

    @Override
    public void missed(ReadOutcome outcome) {
        missed.accept(outcome);
    }
}
