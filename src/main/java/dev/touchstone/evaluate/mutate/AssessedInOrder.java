package dev.touchstone.evaluate.mutate;

import dev.touchstone.Moderator;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.batch.BatchRun;
import dev.touchstone.batch.BatchSink;
import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.Limits;
import dev.touchstone.ingest.ReadOutcome;
import dev.touchstone.ingest.SourceReader;
import java.util.Optional;
import java.util.function.Consumer;

/** Raw articles read and judged on many threads, the assessments in the order in which the articles were handed over. */
final class AssessedInOrder implements BatchSink<Assessment> {
    private final Consumer<Optional<Assessment>> taker;

    private AssessedInOrder(Consumer<Optional<Assessment>> taker) {
        this.taker = taker;
    }

    /**
     * Judges to the end.
     *
     * @param articles hands over what is to be judged, on a thread of its own
     * @param taker gets each assessment in order, on the calling thread; empty for an article that could not be read
     */
    static void assess(
            Moderator moderator,
            int threads,
            Consumer<Consumer<RawArticle>> articles,
            Consumer<Optional<Assessment>> taker) {
        new BatchRun<>(
                        moderator,
                        new SourceReader(Limits.DEFAULT, Optional.of(InputFormat.JSONL)),
                        threads,
                        new AssessedInOrder(taker))
                .run(found -> articles.accept(article -> found.accept(article.source())));
    }

    @Override
    public Assessment prepare(JudgedArticle judged) {
        return judged.assessment();
    }

    @Override
    public void judged(JudgedArticle judged, Assessment prepared) {
        taker.accept(Optional.of(prepared));
    }

    @Override
    public void missed(ReadOutcome outcome) {
        taker.accept(Optional.empty());
    }
}
