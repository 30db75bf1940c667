package dev.touchstone.batch;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.ingest.Piece;
import dev.touchstone.ingest.ReadArticle;
import dev.touchstone.ingest.ReadOutcome;
import dev.touchstone.ingest.Unreadable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Makes a result of a piece, whatever happens: an article that exhausts the stack or the memory is undecided, and the next one
 * is judged as if nothing had been. Serves any number of threads.
 */
record Judging<T>(Moderator moderator, BatchSink<T> sink, Stages stages) {
    /** A result of each, in their order. They are taken through each step together, which is faster than one after the other. */
    List<Result<T>> judge(List<Piece> pieces) {
        List<ReadOutcome> outcomes = new ArrayList<>(pieces.size());
        List<Article> articles = new ArrayList<>(pieces.size());
        long start = System.nanoTime();
        for (Piece piece : pieces) {
            ReadOutcome outcome = parsed(piece);
            outcomes.add(outcome);
            if (outcome instanceof ReadArticle read) {
                articles.add(read.article());
            }
        }
        long parsed = System.nanoTime();
        Iterator<Assessment> assessments = assessed(articles).iterator();
        long judged = System.nanoTime();
        List<Result<T>> results = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            ReadOutcome outcome = outcomes.get(i);
            if (outcome instanceof ReadArticle read) {
                results.add(prepared(pieces.get(i), new JudgedArticle(read.article(), assessments.next())));
            } else {
                results.add(new Result.Missed<>(outcome));
            }
        }
        stages.parse.add(parsed - start);
        stages.judge.add(judged - parsed);
        stages.write.add(System.nanoTime() - judged);
        return results;
    }

    private static ReadOutcome parsed(Piece piece) {
        try {
            return piece.parse();
        } catch (Throwable failed) {
            return missed(piece, "parse-failed", "it could not be parsed", failed);
        }
    }

    /** Where one of them brings all down, each is judged by itself, and that one alone is undecided. */
    private List<Assessment> assessed(List<Article> articles) {
        try {
            return moderator.assess(articles);
        } catch (Throwable oneOfThem) {
            List<Assessment> assessments = new ArrayList<>(articles.size());
            for (Article article : articles) {
                assessments.add(assessed(article));
            }
            return assessments;
        }
    }

    private Assessment assessed(Article article) {
        try {
            return moderator.assess(article);
        } catch (Throwable failed) {
            return undecided(article, failed);
        }
    }

    private Assessment undecided(Article article, Throwable failed) {
        return moderator.undecided(article, "judging failed: " + name(failed));
    }

    private Result<T> prepared(Piece piece, JudgedArticle judged) {
        try {
            return new Result.Judged<>(judged, sink.prepare(judged));
        } catch (Throwable failed) {
            return preparedUndecided(piece, judged.article(), failed);
        }
    }

    private Result<T> preparedUndecided(Piece piece, Article article, Throwable failed) {
        try {
            JudgedArticle undecided = new JudgedArticle(article, undecided(article, failed));
            return new Result.Judged<>(undecided, sink.prepare(undecided));
        } catch (Throwable again) {
            return new Result.Missed<>(missed(piece, "judging-failed", "it could not be judged", again));
        }
    }

    private static ReadOutcome missed(Piece piece, String code, String what, Throwable failed) {
        return Unreadable.of(piece.origin(), code, what + ": " + name(failed));
    }

    /** The kind of failure alone: its message may quote the article, and is not the same each time. */
    static String name(Throwable failed) {
        return failed.getClass().getSimpleName();
    }
}
