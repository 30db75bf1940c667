package dev.touchstone.batch;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.ingest.Piece;
import dev.touchstone.ingest.ReadArticle;
import dev.touchstone.ingest.ReadOutcome;
import dev.touchstone.ingest.Unreadable;

/**
 * Makes a result of a piece, whatever happens: an article that exhausts the stack or the memory is undecided, and the next one
 * is judged as if nothing had been. Serves any number of threads.
 */
record Judging<T>(Moderator moderator, BatchSink<T> sink, Stages stages) {
    Result<T> judge(Piece piece) {
        ReadOutcome outcome;
        long start = System.nanoTime();
        try {
            outcome = piece.parse();
        } catch (Throwable failed) {
            return missed(piece, "parse-failed", "it could not be parsed", failed);
        } finally {
            stages.parse.add(System.nanoTime() - start);
        }
        if (!(outcome instanceof ReadArticle read)) {
            return new Result.Missed<>(outcome);
        }
        Article article = read.article();
        try {
            return prepared(judged(article));
        } catch (Throwable failed) {
            return undecided(piece, article, failed);
        }
    }

    private JudgedArticle judged(Article article) {
        long start = System.nanoTime();
        try {
            return new JudgedArticle(article, moderator.assess(article));
        } finally {
            stages.judge.add(System.nanoTime() - start);
        }
    }

    private Result<T> undecided(Piece piece, Article article, Throwable failed) {
        try {
            return prepared(
                    new JudgedArticle(article, moderator.undecided(article, "judging failed: " + name(failed))));
        } catch (Throwable again) {
            return missed(piece, "judging-failed", "it could not be judged", again);
        }
    }

    private Result<T> prepared(JudgedArticle judged) {
        long start = System.nanoTime();
        try {
            return new Result.Judged<>(judged, sink.prepare(judged));
        } finally {
            stages.write.add(System.nanoTime() - start);
        }
    }

    private Result<T> missed(Piece piece, String code, String what, Throwable failed) {
        return new Result.Missed<>(Unreadable.of(piece.origin(), code, what + ": " + name(failed)));
    }

    /** The kind of failure alone: its message may quote the article, and is not the same each time. */
    static String name(Throwable failed) {
        return failed.getClass().getSimpleName();
    }
}
