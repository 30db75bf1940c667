package dev.touchstone.batch;

import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.ingest.ReadOutcome;
import dev.touchstone.report.spool.InputMark;

/**
 * Where a run's results go. Throwing ends the run, and what was thrown reaches the caller of it.
 *
 * @param <T> what a judged article is made into on the judging threads, such as a line of a report
 */
public interface BatchSink<T> {
    /** Makes something of a judged article; called by several threads at once, in any order, perhaps twice for one article. */
    T prepare(JudgedArticle judged);

    /** Takes an article, in the order of the input, on the thread that runs. */
    void judged(JudgedArticle judged, T prepared);

    /** Takes a piece of input that gave no article, in its place of the order, on the thread that runs. */
    void missed(ReadOutcome outcome);

    /**
     * A piece of the input is done with: {@link #judged} or {@link #missed} took what came of it. On the thread that runs.
     *
     * @param mark from where a later run may go on
     * @param id hash of the article's id; 0 where there was no article
     */
    default void passed(InputMark mark, long id) {}

    /** Nothing is ready to be taken just now: what was written may be flushed. Called on the thread that runs. */
    default void idle() {}
}
