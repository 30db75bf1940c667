package dev.touchstone.batch;

import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.ingest.ReadOutcome;

/** What became of a piece of input. */
sealed interface Result<T> {
    /** An article, judged, and what the sink made of it. */
    record Judged<T>(JudgedArticle article, T prepared) implements Result<T> {}

    /** No article. */
    record Missed<T>(ReadOutcome outcome) implements Result<T> {}
}
